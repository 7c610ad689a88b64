create index play_scenario_index on play (course_version, scenario, id);

alter table play add column language varchar(10);
alter table play add column attempt integer;
alter table play add column unsent varchar(20000);
alter table play add constraint play_attempt_unique unique (person, course_version, scenario, attempt);

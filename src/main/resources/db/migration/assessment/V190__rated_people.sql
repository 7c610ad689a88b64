drop index rated_answer_person;
create index rated_answer_person on rated_answer (person);

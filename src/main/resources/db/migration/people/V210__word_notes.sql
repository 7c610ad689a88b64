alter table person add column word_notes boolean default true not null;

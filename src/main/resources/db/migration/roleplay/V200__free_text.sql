alter table play_step alter column choice drop not null;
alter table play_step add column text varchar(20000);
alter table play_step add constraint play_step_reply_check check ((choice is null) <> (text is null));

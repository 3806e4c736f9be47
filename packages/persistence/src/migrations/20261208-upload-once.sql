-- A file that is sent again with the same key is the file that is there already, so that the command it belongs to stays the same command.
alter table "lianban"."attachment" add column "upload_digest" bytea null;
create unique index attachment_sent_once on lianban.attachment (tenant_id, uploaded_by, upload_digest) where upload_digest is not null;

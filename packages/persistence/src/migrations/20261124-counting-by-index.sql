-- Counting a view reads its index only: what the row policy and the view look at stands in it.
drop index lianban.complaint_party_inbox;
create index complaint_party_inbox on lianban.complaint_party (tenant_id, next_deadline, complaint_id) include (unit_id) where needs_me;
drop index lianban.complaint_party_elsewhere;
create index complaint_party_elsewhere on lianban.complaint_party (tenant_id, next_deadline, complaint_id) include (unit_id) where elsewhere;
drop index lianban.complaint_party_call_back;
create index complaint_party_call_back on lianban.complaint_party (tenant_id, next_deadline, complaint_id) include (unit_id) where to_call_back;
drop index lianban.complaint_party_breached;
create index complaint_party_breached on lianban.complaint_party (tenant_id, next_deadline, complaint_id) include (unit_id) where breached;
drop index lianban.complaint_party_deadline;
create index complaint_party_deadline on lianban.complaint_party (tenant_id, next_deadline, complaint_id) include (unit_id, open);

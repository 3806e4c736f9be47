-- A notice names a party of its complaint, and parties are checked. Checking each notice again locked its tenant's row for a moment,
-- which everybody who writes a complaint of that tenant shares: it cost more than writing the notice. One of an unknown tenant is read by nobody.
alter table lianban.notice drop constraint notice_tenant;
-- A breach changes what no index of a holder's row holds, so its new version needs no index entries, where its page has room for it.
-- What is breached is at the beginning of the index by deadline.
drop index lianban.complaint_party_breached;
alter table lianban.complaint_party set (fillfactor = 85);

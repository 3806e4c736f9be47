-- The worker's round over two hundred members asks indexes, not tables (ACC-01).
create index work_order_of_member on lianban.work_order (programme_id, holder_tenant_id, complaint_id) where holder_tenant_kind = 'member';
create index clock_verification_due on lianban.clock (programme_id, holder_tenant_id, due_at) where part = 'verification';

import type { EntitySchema } from '@mikro-orm/core';
import {
  ClockEntity, CommandLog, Complaint, ComplaintActor, ComplaintContact, ComplaintNumber, ComplaintNumberDay, ComplaintParty, WorkOrderEntity,
} from './complaint.ts';
import {
  Attachment, AttachmentContent, ComplaintEventEntity, ComplaintGram, ComplaintText, LogDay, LogHead, Notice, NoticeRead, Outbox,
} from './log.ts';
import { Customer, CustomerGram, Programme, ProgrammeSetting, SearchKey, Seat, Service, Tenant, Unit } from './registry.ts';

/** Every table of schema `lianban`; the migration is checked against this list. */
export const ENTITIES: readonly EntitySchema[] = [
  Programme, ProgrammeSetting, Tenant, Unit, Service, Seat, SearchKey, Customer, CustomerGram, Complaint, ComplaintParty, ComplaintContact, ComplaintActor, WorkOrderEntity,
  ClockEntity, CommandLog, ComplaintNumber, ComplaintNumberDay, ComplaintEventEntity, ComplaintText, ComplaintGram, Attachment, AttachmentContent,
  Notice, NoticeRead, Outbox, LogDay, LogHead,
] as unknown as EntitySchema[];

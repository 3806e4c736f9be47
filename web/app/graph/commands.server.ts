import * as all from '#app/gql/graphql.ts';
import type { TypedDocumentString } from '#app/gql/graphql.ts';
import type { Face } from '#app/session/seat.ts';

/** What every command answers. */
export type CommandAnswer = all.CarrierAddNoteMutation['result'];

type CommandDocument = TypedDocumentString<{ result: CommandAnswer }, { input: never }>;

/** The mutation of each command on each face; a command that is not here cannot be given from the portal. */
export const COMMANDS: Record<Face, Readonly<Record<string, CommandDocument>>> = {
  carrier: {
    take_complaint: all.CarrierTakeComplaintDocument,
    confirm_record: all.CarrierConfirmRecordDocument,
    link_repeat: all.CarrierLinkRepeatDocument,
    send_work_order: all.CarrierSendWorkOrderDocument,
    give_information: all.CarrierGiveInformationDocument,
    decide_dispute: all.CarrierDecideDisputeDocument,
    recall_work_order: all.CarrierRecallWorkOrderDocument,
    reclassify_work_order: all.CarrierReclassifyWorkOrderDocument,
    urge_work_order: all.CarrierUrgeWorkOrderDocument,
    record_call_back: all.CarrierRecordCallBackDocument,
    decide_major: all.CarrierDecideMajorDocument,
    add_analysis: all.CarrierAddAnalysisDocument,
    withdraw_complaint: all.CarrierWithdrawComplaintDocument,
    close_complaint: all.CarrierCloseComplaintDocument,
    accept_work_order: all.CarrierAcceptWorkOrderDocument,
    reply_to_work_order: all.CarrierReplyToWorkOrderDocument,
    report_progress: all.CarrierReportProgressDocument,
    resolve_work_order: all.CarrierResolveWorkOrderDocument,
    add_note: all.CarrierAddNoteDocument,
    add_attachment: all.CarrierAddAttachmentDocument,
    dispute_routing: all.CarrierDisputeRoutingDocument,
    request_information: all.CarrierRequestInformationDocument,
  },
  partner: {
    take_complaint: all.PartnerTakeComplaintDocument,
    confirm_record: all.PartnerConfirmRecordDocument,
    link_repeat: all.PartnerLinkRepeatDocument,
    send_work_order: all.PartnerSendWorkOrderDocument,
    give_information: all.PartnerGiveInformationDocument,
    decide_dispute: all.PartnerDecideDisputeDocument,
    recall_work_order: all.PartnerRecallWorkOrderDocument,
    reclassify_work_order: all.PartnerReclassifyWorkOrderDocument,
    urge_work_order: all.PartnerUrgeWorkOrderDocument,
    record_call_back: all.PartnerRecordCallBackDocument,
    decide_major: all.PartnerDecideMajorDocument,
    add_analysis: all.PartnerAddAnalysisDocument,
    withdraw_complaint: all.PartnerWithdrawComplaintDocument,
    close_complaint: all.PartnerCloseComplaintDocument,
    accept_work_order: all.PartnerAcceptWorkOrderDocument,
    reply_to_work_order: all.PartnerReplyToWorkOrderDocument,
    request_information: all.PartnerRequestInformationDocument,
    report_progress: all.PartnerReportProgressDocument,
    dispute_routing: all.PartnerDisputeRoutingDocument,
    resolve_work_order: all.PartnerResolveWorkOrderDocument,
    add_note: all.PartnerAddNoteDocument,
    add_attachment: all.PartnerAddAttachmentDocument,
  },
  vendor: {
    accept_work_order: all.VendorAcceptWorkOrderDocument,
    reply_to_work_order: all.VendorReplyToWorkOrderDocument,
    request_information: all.VendorRequestInformationDocument,
    report_progress: all.VendorReportProgressDocument,
    dispute_routing: all.VendorDisputeRoutingDocument,
    resolve_work_order: all.VendorResolveWorkOrderDocument,
    add_note: all.VendorAddNoteDocument,
    add_attachment: all.VendorAddAttachmentDocument,
    record_call_back: all.VendorRecordCallBackDocument,
  },
  association: {
    take_complaint: all.AssociationTakeComplaintDocument,
    confirm_record: all.AssociationConfirmRecordDocument,
    link_repeat: all.AssociationLinkRepeatDocument,
    judge_validity: all.AssociationJudgeValidityDocument,
    take_track_step: all.AssociationTakeTrackStepDocument,
    order_follow_up: all.AssociationOrderFollowUpDocument,
    record_rectification: all.AssociationRecordRectificationDocument,
    report_follow_up: all.AssociationReportFollowUpDocument,
    check_follow_up: all.AssociationCheckFollowUpDocument,
    withdraw_follow_up: all.AssociationWithdrawFollowUpDocument,
    send_work_order: all.AssociationSendWorkOrderDocument,
    give_information: all.AssociationGiveInformationDocument,
    decide_dispute: all.AssociationDecideDisputeDocument,
    recall_work_order: all.AssociationRecallWorkOrderDocument,
    urge_work_order: all.AssociationUrgeWorkOrderDocument,
    return_work_order: all.AssociationReturnWorkOrderDocument,
    record_call_back: all.AssociationRecordCallBackDocument,
    decide_major: all.AssociationDecideMajorDocument,
    add_analysis: all.AssociationAddAnalysisDocument,
    withdraw_complaint: all.AssociationWithdrawComplaintDocument,
    close_complaint: all.AssociationCloseComplaintDocument,
    accept_work_order: all.AssociationAcceptWorkOrderDocument,
    reply_to_work_order: all.AssociationReplyToWorkOrderDocument,
    request_information: all.AssociationRequestInformationDocument,
    report_progress: all.AssociationReportProgressDocument,
    dispute_routing: all.AssociationDisputeRoutingDocument,
    resolve_work_order: all.AssociationResolveWorkOrderDocument,
    add_note: all.AssociationAddNoteDocument,
    add_attachment: all.AssociationAddAttachmentDocument,
  },
};

/** What every command to a change notice answers. */
export type NoticeAnswer = all.NoticeResultFragment;

type NoticeDocument = TypedDocumentString<{ result: NoticeAnswer }, { input: never }>;

/** The mutation of each command to a change notice, by the name its action has. */
export const NOTICE_COMMANDS: Readonly<Partial<Record<Face, Readonly<Record<string, NoticeDocument>>>>> = {
  partner: {
    draft: all.PartnerDraftChangeNoticeDocument,
    revise: all.PartnerReviseChangeNoticeDocument,
    submit: all.PartnerSubmitChangeNoticeDocument,
    withdraw: all.PartnerWithdrawChangeNoticeDocument,
  },
  carrier: {
    acknowledge: all.CarrierAcknowledgeChangeNoticeDocument,
    approve_emergency: all.CarrierApproveEmergencyChangeDocument,
    grant_exception: all.CarrierGrantMobileExceptionDocument,
    reject: all.CarrierRejectChangeNoticeDocument,
    confirm_informed: all.CarrierConfirmChangeNoticeDocument,
  },
};

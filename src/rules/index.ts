/** All rules, in the order of their paths. The list is the point: `tests/rules/rules.test.ts` holds it complete. */
import type { Rule } from '@/src/core/rule';
import { rule as abLoanBorrowInYourName } from './ab-loan/borrow-in-your-name';
import { rule as abLoanCareerDebtor } from './ab-loan/career-debtor';
import { rule as abLoanFriendSigns } from './ab-loan/friend-signs';
import { rule as abLoanThirdPartyPayee } from './ab-loan/third-party-payee';
import { rule as accountCancellationCampusLoan } from './account-cancellation/campus-loan';
import { rule as accountCancellationEmptyTheLimits } from './account-cancellation/empty-the-limits';
import { rule as accountCancellationRateCallback } from './account-cancellation/rate-callback';
import { rule as accountCancellationRateTooHigh } from './account-cancellation/rate-too-high';
import { rule as accountCancellationUnclosedEntry } from './account-cancellation/unclosed-entry';
import { rule as accountCancellationVerificationAccount } from './account-cancellation/verification-account';
import { rule as advanceFeeLoanApprovedMoveToChat } from './advance-fee-loan/approved-move-to-chat';
import { rule as advanceFeeLoanBenefitLoanByChat } from './advance-fee-loan/benefit-loan-by-chat';
import { rule as advanceFeeLoanCardNumberWrong } from './advance-fee-loan/card-number-wrong';
import { rule as advanceFeeLoanContractInForce } from './advance-fee-loan/contract-in-force';
import { rule as advanceFeeLoanFakeStatement } from './advance-fee-loan/fake-statement';
import { rule as advanceFeeLoanFeeBeforePayout } from './advance-fee-loan/fee-before-payout';
import { rule as advanceFeeLoanFinancialProof } from './advance-fee-loan/financial-proof';
import { rule as advanceFeeLoanLimitArrivedLink } from './advance-fee-loan/limit-arrived-link';
import { rule as advanceFeeLoanLimitByChat } from './advance-fee-loan/limit-by-chat';
import { rule as advanceFeeLoanOperationError } from './advance-fee-loan/operation-error';
import { rule as advanceFeeLoanOverseasUpfront } from './advance-fee-loan/overseas-upfront';
import { rule as advanceFeeLoanPayForMembership } from './advance-fee-loan/pay-for-membership';
import { rule as advanceFeeLoanPayThenPaid } from './advance-fee-loan/pay-then-paid';
import { rule as advanceFeeLoanRegulatorPaper } from './advance-fee-loan/regulator-paper';
import { rule as advanceFeeLoanReturnedWithLoan } from './advance-fee-loan/returned-with-loan';
import { rule as advanceFeeLoanScoreTooLow } from './advance-fee-loan/score-too-low';
import { rule as advanceFeeLoanStateLoanLink } from './advance-fee-loan/state-loan-link';
import { rule as advanceFeeLoanUnfreezeFee } from './advance-fee-loan/unfreeze-fee';
import { rule as autoDeductionAnnualFee } from './auto-deduction/annual-fee';
import { rule as autoDeductionCancelFee } from './auto-deduction/cancel-fee';
import { rule as autoDeductionDisguisedCallback } from './auto-deduction/disguised-callback';
import { rule as autoDeductionFreeTrialEnded } from './auto-deduction/free-trial-ended';
import { rule as autoDeductionMembership } from './auto-deduction/membership';
import { rule as autoDeductionMillionProtection } from './auto-deduction/million-protection';
import { rule as autoDeductionNoPasswordPayment } from './auto-deduction/no-password-payment';
import { rule as codePhishingCardSecrets } from './code-phishing/card-secrets';
import { rule as codePhishingCardSentAway } from './code-phishing/card-sent-away';
import { rule as codePhishingCodeToUndo } from './code-phishing/code-to-undo';
import { rule as codePhishingFaceScan } from './code-phishing/face-scan';
import { rule as codePhishingForwardSms } from './code-phishing/forward-sms';
import { rule as codePhishingTellTheCode } from './code-phishing/tell-the-code';
import { rule as collectorJobLoanLeads } from './collector-job/loan-leads';
import { rule as collectorJobMassText } from './collector-job/mass-text';
import { rule as collectorJobRentAccounts } from './collector-job/rent-accounts';
import { rule as collectorJobVoipDevice } from './collector-job/voip-device';
import { rule as creditRepairBigDataDelist } from './credit-repair/big-data-delist';
import { rule as creditRepairBlacklistFixer } from './credit-repair/blacklist-fixer';
import { rule as creditRepairEmptyYourCard } from './credit-repair/empty-your-card';
import { rule as creditRepairEraseRecords } from './credit-repair/erase-records';
import { rule as creditRepairFakeCreditCentre } from './credit-repair/fake-credit-centre';
import { rule as creditRepairFeeForRepair } from './credit-repair/fee-for-repair';
import { rule as creditRepairInsideChannel } from './credit-repair/inside-channel';
import { rule as creditRepairObjectionAgent } from './credit-repair/objection-agent';
import { rule as creditRepairPolicyAgent } from './credit-repair/policy-agent';
import { rule as debtAgentAntiCollection } from './debt-agent/anti-collection';
import { rule as debtAgentBridgeMoney } from './debt-agent/bridge-money';
import { rule as debtAgentFeeFirst } from './debt-agent/fee-first';
import { rule as debtAgentHandOverSim } from './debt-agent/hand-over-sim';
import { rule as debtAgentLeadForm } from './debt-agent/lead-form';
import { rule as debtAgentRefundInterest } from './debt-agent/refund-interest';
import { rule as debtAgentRestructure } from './debt-agent/restructure';
import { rule as debtAgentSecretNumber } from './debt-agent/secret-number';
import { rule as debtAgentStopInterest } from './debt-agent/stop-interest';
import { rule as debtAgentStopPaying } from './debt-agent/stop-paying';
import { rule as fakeAppFileLink } from './fake-app/file-link';
import { rule as fakeAppInviteCode } from './fake-app/invite-code';
import { rule as fakeAppNamedLenderApp } from './fake-app/named-lender-app';
import { rule as fakeAppScanDownloadService } from './fake-app/scan-download-service';
import { rule as fakeAppTrustProfile } from './fake-app/trust-profile';
import { rule as fakeCollectionAnonymousPressure } from './fake-collection/anonymous-pressure';
import { rule as fakeCollectionCardDetailsWanted } from './fake-collection/card-details-wanted';
import { rule as fakeCollectionFreezeCallback } from './fake-collection/freeze-callback';
import { rule as fakeCollectionFreezeCallbackNumber } from './fake-collection/freeze-callback-number';
import { rule as fakeCollectionIdentityCheckLink } from './fake-collection/identity-check-link';
import { rule as fakeCollectionMobileHandler } from './fake-collection/mobile-handler';
import { rule as fakeCollectionMoveToChat } from './fake-collection/move-to-chat';
import { rule as fakeCollectionPressedLink } from './fake-collection/pressed-link';
import { rule as fakeCollectionReplacementChannel } from './fake-collection/replacement-channel';
import { rule as fakeCollectionVerifyRepayAbility } from './fake-collection/verify-repay-ability';
import { rule as fakeCollectionWaiveIfTransferNow } from './fake-collection/waive-if-transfer-now';
import { rule as fakeCourtCriminalConsequence } from './fake-court/criminal-consequence';
import { rule as fakeCourtDocumentLink } from './fake-court/document-link';
import { rule as fakeCourtFiledCaseCallback } from './fake-court/filed-case-callback';
import { rule as fakeCourtHouseholdVisit } from './fake-court/household-visit';
import { rule as fakeCourtMediationCallback } from './fake-court/mediation-callback';
import { rule as fakeCourtOfficerOnThePhone } from './fake-court/officer-on-the-phone';
import { rule as fakeCourtPayToDropCase } from './fake-court/pay-to-drop-case';
import { rule as fakePoliceArrestThreatLoan } from './fake-police/arrest-threat-loan';
import { rule as fakePoliceBailMoney } from './fake-police/bail-money';
import { rule as fakePoliceFundCheck } from './fake-police/fund-check';
import { rule as fakePoliceMoneyLaundering } from './fake-police/money-laundering';
import { rule as fakePoliceSafeAccount } from './fake-police/safe-account';
import { rule as fakePoliceSecretCase } from './fake-police/secret-case';
import { rule as fakePoliceTransferCall } from './fake-police/transfer-call';
import { rule as fakePoliceWarrantLink } from './fake-police/warrant-link';
import { rule as fakeServiceAtmOperation } from './fake-service/atm-operation';
import { rule as fakeServiceCompensation } from './fake-service/compensation';
import { rule as fakeServiceEarlySettlement } from './fake-service/early-settlement';
import { rule as fakeServiceFlightCancelled } from './fake-service/flight-cancelled';
import { rule as fakeServiceInterestRefund } from './fake-service/interest-refund';
import { rule as fakeServiceReturnOverpaid } from './fake-service/return-overpaid';
import { rule as fakeServiceStoreRefundLoan } from './fake-service/store-refund-loan';
import { rule as fakeServiceWrongPayeeHelpdesk } from './fake-service/wrong-payee-helpdesk';
import { rule as investmentGroupFakePlatform } from './investment-group/fake-platform';
import { rule as investmentGroupStockTips } from './investment-group/stock-tips';
import { rule as linkPhishingAbnormalLogin } from './link-phishing/abnormal-login';
import { rule as linkPhishingAppleId } from './link-phishing/apple-id';
import { rule as linkPhishingEtc } from './link-phishing/etc';
import { rule as linkPhishingGovernmentCase } from './link-phishing/government-case';
import { rule as linkPhishingLimitRaise } from './link-phishing/limit-raise';
import { rule as linkPhishingMedicalSocial } from './link-phishing/medical-social';
import { rule as linkPhishingParcelTollFine } from './link-phishing/parcel-toll-fine';
import { rule as linkPhishingPaymentUpdate } from './link-phishing/payment-update';
import { rule as linkPhishingPointsExchange } from './link-phishing/points-exchange';
import { rule as linkPhishingPrize } from './link-phishing/prize';
import { rule as linkPhishingRealName } from './link-phishing/real-name';
import { rule as linkPhishingSecretsOnUnknownPage } from './link-phishing/secrets-on-unknown-page';
import { rule as linkPhishingSmsBankUpdate } from './link-phishing/sms-bank-update';
import { rule as linkPhishingSubsidy } from './link-phishing/subsidy';
import { rule as linkPhishingTokenExpiring } from './link-phishing/token-expiring';
import { rule as linkPhishingTrojanAlbum } from './link-phishing/trojan-album';
import { rule as numberChangeImessageContact } from './number-change/imessage-contact';
import { rule as numberChangeNewNumber } from './number-change/new-number';
import { rule as numberChangeThenMoney } from './number-change/then-money';
import { rule as overseasEnBankAlert } from './overseas/en-bank-alert';
import { rule as overseasEnCollectionArrest } from './overseas/en-collection-arrest';
import { rule as overseasEnCreditRepair } from './overseas/en-credit-repair';
import { rule as overseasEnNewNumber } from './overseas/en-new-number';
import { rule as overseasEnParcel } from './overseas/en-parcel';
import { rule as overseasEnRepayElsewhere } from './overseas/en-repay-elsewhere';
import { rule as overseasEnTaxRefund } from './overseas/en-tax-refund';
import { rule as overseasEnToll } from './overseas/en-toll';
import { rule as overseasHkAuthorityVideo } from './overseas/hk-authority-video';
import { rule as overseasHkInsuranceRenewal } from './overseas/hk-insurance-renewal';
import { rule as overseasHkLoanFee } from './overseas/hk-loan-fee';
import { rule as overseasTwAccountWrong } from './overseas/tw-account-wrong';
import { rule as overseasTwAuthority } from './overseas/tw-authority';
import { rule as overseasTwInstallment } from './overseas/tw-installment';
import { rule as overseasTwLineLoan } from './overseas/tw-line-loan';
import { rule as overseasTwShopAgreement } from './overseas/tw-shop-agreement';
import { rule as p2pRefundClaimLink } from './p2p-refund/claim-link';
import { rule as p2pRefundContact } from './p2p-refund/contact';
import { rule as p2pRefundLimitedQuota } from './p2p-refund/limited-quota';
import { rule as p2pRefundPayFirst } from './p2p-refund/pay-first';
import { rule as p2pRefundRegulatorRun } from './p2p-refund/regulator-run';
import { rule as predatoryLoanContactsThreat } from './predatory-loan/contacts-threat';
import { rule as predatoryLoanForcedPayout } from './predatory-loan/forced-payout';
import { rule as predatoryLoanHeadCut } from './predatory-loan/head-cut';
import { rule as predatoryLoanInstantLoanOffer } from './predatory-loan/instant-loan-offer';
import { rule as predatoryLoanNoQuestions } from './predatory-loan/no-questions';
import { rule as predatoryLoanPhoneRental } from './predatory-loan/phone-rental';
import { rule as predatoryLoanPhotoThreat } from './predatory-loan/photo-threat';
import { rule as predatoryLoanShortCycle } from './predatory-loan/short-cycle';
import { rule as privatePayeeAccountDrop } from './private-payee/account-drop';
import { rule as privatePayeeChatTransfer } from './private-payee/chat-transfer';
import { rule as privatePayeeFalseRemark } from './private-payee/false-remark';
import { rule as privatePayeeOtherCompany } from './private-payee/other-company';
import { rule as privatePayeePersonalAccount } from './private-payee/personal-account';
import { rule as privatePayeePressedPerson } from './private-payee/pressed-person';
import { rule as privatePayeeQrRepayment } from './private-payee/qr-repayment';
import { rule as privatePayeeRepayToNumber } from './private-payee/repay-to-number';
import { rule as privatePayeeScreenshotProof } from './private-payee/screenshot-proof';
import { rule as screenSharingIsolation } from './screen-sharing/isolation';
import { rule as screenSharingMeetingApp } from './screen-sharing/meeting-app';
import { rule as screenSharingOpenSharing } from './screen-sharing/open-sharing';
import { rule as screenSharingRemoteControl } from './screen-sharing/remote-control';

export const rules: readonly Rule[] = [
  abLoanBorrowInYourName,
  abLoanCareerDebtor,
  abLoanFriendSigns,
  abLoanThirdPartyPayee,
  accountCancellationCampusLoan,
  accountCancellationEmptyTheLimits,
  accountCancellationRateCallback,
  accountCancellationRateTooHigh,
  accountCancellationUnclosedEntry,
  accountCancellationVerificationAccount,
  advanceFeeLoanApprovedMoveToChat,
  advanceFeeLoanBenefitLoanByChat,
  advanceFeeLoanCardNumberWrong,
  advanceFeeLoanContractInForce,
  advanceFeeLoanFakeStatement,
  advanceFeeLoanFeeBeforePayout,
  advanceFeeLoanFinancialProof,
  advanceFeeLoanLimitArrivedLink,
  advanceFeeLoanLimitByChat,
  advanceFeeLoanOperationError,
  advanceFeeLoanOverseasUpfront,
  advanceFeeLoanPayForMembership,
  advanceFeeLoanPayThenPaid,
  advanceFeeLoanRegulatorPaper,
  advanceFeeLoanReturnedWithLoan,
  advanceFeeLoanScoreTooLow,
  advanceFeeLoanStateLoanLink,
  advanceFeeLoanUnfreezeFee,
  autoDeductionAnnualFee,
  autoDeductionCancelFee,
  autoDeductionDisguisedCallback,
  autoDeductionFreeTrialEnded,
  autoDeductionMembership,
  autoDeductionMillionProtection,
  autoDeductionNoPasswordPayment,
  codePhishingCardSecrets,
  codePhishingCardSentAway,
  codePhishingCodeToUndo,
  codePhishingFaceScan,
  codePhishingForwardSms,
  codePhishingTellTheCode,
  collectorJobLoanLeads,
  collectorJobMassText,
  collectorJobRentAccounts,
  collectorJobVoipDevice,
  creditRepairBigDataDelist,
  creditRepairBlacklistFixer,
  creditRepairEmptyYourCard,
  creditRepairEraseRecords,
  creditRepairFakeCreditCentre,
  creditRepairFeeForRepair,
  creditRepairInsideChannel,
  creditRepairObjectionAgent,
  creditRepairPolicyAgent,
  debtAgentAntiCollection,
  debtAgentBridgeMoney,
  debtAgentFeeFirst,
  debtAgentHandOverSim,
  debtAgentLeadForm,
  debtAgentRefundInterest,
  debtAgentRestructure,
  debtAgentSecretNumber,
  debtAgentStopInterest,
  debtAgentStopPaying,
  fakeAppFileLink,
  fakeAppInviteCode,
  fakeAppNamedLenderApp,
  fakeAppScanDownloadService,
  fakeAppTrustProfile,
  fakeCollectionAnonymousPressure,
  fakeCollectionCardDetailsWanted,
  fakeCollectionFreezeCallback,
  fakeCollectionFreezeCallbackNumber,
  fakeCollectionIdentityCheckLink,
  fakeCollectionMobileHandler,
  fakeCollectionMoveToChat,
  fakeCollectionPressedLink,
  fakeCollectionReplacementChannel,
  fakeCollectionVerifyRepayAbility,
  fakeCollectionWaiveIfTransferNow,
  fakeCourtCriminalConsequence,
  fakeCourtDocumentLink,
  fakeCourtFiledCaseCallback,
  fakeCourtHouseholdVisit,
  fakeCourtMediationCallback,
  fakeCourtOfficerOnThePhone,
  fakeCourtPayToDropCase,
  fakePoliceArrestThreatLoan,
  fakePoliceBailMoney,
  fakePoliceFundCheck,
  fakePoliceMoneyLaundering,
  fakePoliceSafeAccount,
  fakePoliceSecretCase,
  fakePoliceTransferCall,
  fakePoliceWarrantLink,
  fakeServiceAtmOperation,
  fakeServiceCompensation,
  fakeServiceEarlySettlement,
  fakeServiceFlightCancelled,
  fakeServiceInterestRefund,
  fakeServiceReturnOverpaid,
  fakeServiceStoreRefundLoan,
  fakeServiceWrongPayeeHelpdesk,
  investmentGroupFakePlatform,
  investmentGroupStockTips,
  linkPhishingAbnormalLogin,
  linkPhishingAppleId,
  linkPhishingEtc,
  linkPhishingGovernmentCase,
  linkPhishingLimitRaise,
  linkPhishingMedicalSocial,
  linkPhishingParcelTollFine,
  linkPhishingPaymentUpdate,
  linkPhishingPointsExchange,
  linkPhishingPrize,
  linkPhishingRealName,
  linkPhishingSecretsOnUnknownPage,
  linkPhishingSmsBankUpdate,
  linkPhishingSubsidy,
  linkPhishingTokenExpiring,
  linkPhishingTrojanAlbum,
  numberChangeImessageContact,
  numberChangeNewNumber,
  numberChangeThenMoney,
  overseasEnBankAlert,
  overseasEnCollectionArrest,
  overseasEnCreditRepair,
  overseasEnNewNumber,
  overseasEnParcel,
  overseasEnRepayElsewhere,
  overseasEnTaxRefund,
  overseasEnToll,
  overseasHkAuthorityVideo,
  overseasHkInsuranceRenewal,
  overseasHkLoanFee,
  overseasTwAccountWrong,
  overseasTwAuthority,
  overseasTwInstallment,
  overseasTwLineLoan,
  overseasTwShopAgreement,
  p2pRefundClaimLink,
  p2pRefundContact,
  p2pRefundLimitedQuota,
  p2pRefundPayFirst,
  p2pRefundRegulatorRun,
  predatoryLoanContactsThreat,
  predatoryLoanForcedPayout,
  predatoryLoanHeadCut,
  predatoryLoanInstantLoanOffer,
  predatoryLoanNoQuestions,
  predatoryLoanPhoneRental,
  predatoryLoanPhotoThreat,
  predatoryLoanShortCycle,
  privatePayeeAccountDrop,
  privatePayeeChatTransfer,
  privatePayeeFalseRemark,
  privatePayeeOtherCompany,
  privatePayeePersonalAccount,
  privatePayeePressedPerson,
  privatePayeeQrRepayment,
  privatePayeeRepayToNumber,
  privatePayeeScreenshotProof,
  screenSharingIsolation,
  screenSharingMeetingApp,
  screenSharingOpenSharing,
  screenSharingRemoteControl,
];

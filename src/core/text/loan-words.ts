/** Words of credit and debt: a demand beside them is about a loan, whoever is named. Read in normalised text. */
export const LOAN_WORDS =
  /贷|借款|借钱|借了钱|还款|还钱|逾期|征信|欠款|欠钱|欠债|欠的钱|催收|信用卡|额度|分期|花呗|借呗|白条|金条|放款|\b(?:loan|credit|debt|overdue|repay)/;

import type { Desk } from '../en.ts';

/** Words of what is said once to whoever opens the app for the first time. */
export const tour: Desk['tour'] = {
  title: 'पहली बार आए हैं? तीन क़दम',
  scan: 'पैक का चौकोर कोड स्कैन करें। तस्वीर और सीरियल नंबर इसी डिवाइस पर रहते हैं।',
  read: 'जवाब पढ़ें। शब्द, रंग और आकार, सब एक ही बात कहते हैं।',
  act: 'जवाब जो कहे वह करें। शंका हो तो फ़ार्मासिस्ट से पूछें।',
  done: 'समझ गए',
  help: 'जवाबों का क्या मतलब है',
  demo: 'नमूना पैक से आज़माएँ',
};

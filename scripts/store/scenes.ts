/** What the store's pictures show: messages and pages of our own, and the sentence over each picture. */
import type { Locale } from '@/src/i18n/locale';

/** In the order in which they are shown; the Chrome store takes the first five. */
export const SCENES = ['dangerous', 'interstitial', 'page', 'picture', 'report', 'ask', 'official'] as const;
export type Scene = (typeof SCENES)[number];

export interface Caption {
  readonly headline: string;
  readonly text: string;
}

interface Texts {
  readonly dangerous: string;
  readonly official: string;
  /** With somebody's name, number and card in it, all made up. */
  readonly reported: string;
  readonly captions: Readonly<Record<Scene, Caption>>;
}

/** An address that imitates a lender's, as the browser is sent there. */
export const IMITATION = 'https://www.ppdai-huankuan.top/h5';

/** Belongs to nobody. */
export const SENDER = '1069 0000 0000 12';

/** A host that resembles nobody's; only its page poses as a bank. */
export const POSING = 'http://hk-center7.top/card';

/** The page at `POSING`: a layout of our own, a name that is not its own, a form for a card. */
export const POSING_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>招商银行 - 信用卡逾期处理中心</title>
<style>
body { margin: 0; font: 17px/1.7 "Noto Sans CJK SC", sans-serif; background: #f4f4f4; color: #333; }
header { padding: 18px 80px; color: #fff; background: #b3101c; font-size: 24px; }
form { width: 460px; margin: 190px auto 0; padding: 28px 36px; background: #fff; border-radius: 6px; }
h1 { margin: 0 0 4px; font-size: 22px; }
label { display: block; margin-top: 12px; font-size: 15px; }
input { display: block; width: 100%; box-sizing: border-box; padding: 9px; border: 1px solid #ccc; border-radius: 4px; }
button { width: 100%; margin-top: 20px; padding: 12px; color: #fff; background: #b3101c; border: 0; border-radius: 4px; font: inherit; }
</style>
<header>招商银行</header>
<form method="post"><h1>逾期账户核验</h1>请于今日内完成核验，以免影响征信。
<label>信用卡卡号<input name="no"></label><label>卡背面末三位<input name="cvv2" type="password"></label>
<label>短信验证码<input name="yzm"></label><button>提交核验</button></form>`;

/** Somebody asks others about a text; the reader asks the extension about it. */
export const FORUM = 'https://luntan.example/thread/1';
export const forumPage = (
  text: string,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>luntan</title>
<style>
body { margin: 0; font: 16px/1.9 "Noto Sans CJK SC", sans-serif; color: #333; background: #fafafa; }
header { padding: 16px 48px; background: #fff; border-bottom: 1px solid #e4e4e4; font-weight: 700; }
main { width: 560px; margin: 28px 48px; padding: 24px 32px; background: #fff; border: 1px solid #e4e4e4; }
h1 { margin: 0 0 12px; font-size: 21px; }
small { color: #888; }
</style>
<header>邻里论坛</header>
<main><h1>这条短信是真的吗？</h1><small>楼主 · 今天 09:12</small><p>早上收到的，吓了一跳，大家帮忙看看：</p>
<p id="quoted">${text}</p><p>我确实借过钱，但不记得有这一笔。</p></main>`;

export const TEXTS: Readonly<Record<Locale, Texts>> = {
  zh_CN: {
    dangerous: '【拍拍金融】您的借款已逾期3天，今日不处理将联系您的家人，请点击 ppdai-huankuan.top 还款',
    official: '【招商银行】您尾号1234的信用卡本期账单800.00元，12月8日到期，详情见 cmbchina.com，客服95555。',
    reported:
      '【拍拍金融】李小明先生，您的借款3860元已逾期，今晚10点前未转入卡号6222020000000000012（户名：王强），将通知您的单位和家人。详询13800000000。',
    captions: {
      dangerous: { headline: '贴进来，先核验，再决定', text: '冒充了谁，哪里不一样，现在该怎么做。' },
      interstitial: { headline: '假冒的网址，打开之前就拦下', text: '对方的服务器收不到您的任何信息。' },
      page: { headline: '网页冒充银行，马上告诉您', text: '在您填卡号、身份证号和验证码之前。' },
      ask: { headline: '在哪里看到，就在哪里问', text: '选中文字，点右键核验，答案就在那一页上。' },
      official: { headline: '官方链接，\n也说清楚它证明不了什么', text: '是谁的网址、官方客服是多少，都有出处。' },
      picture: { headline: '截图也能核验', text: '文字和二维码都在这台设备上识别，图片不会发到任何地方。' },
      report: { headline: '要举报，材料已经理好', text: '姓名、证件号、卡号默认遮住，该交给哪个部门也写明。' },
    },
  },
  zh_TW: {
    dangerous: '【拍拍金融】您的借款已逾期3天，今日不處理將聯絡您的家人，請點擊 ppdai-huankuan.top 還款',
    official: '【招商銀行】您末四碼1234的信用卡本期帳單800.00元，12月8日到期，詳情見 cmbchina.com，客服95555。',
    reported:
      '【拍拍金融】李小明先生，您的借款3860元已逾期，今晚10點前未轉入卡號6222020000000000012（戶名：王強），將通知您的公司和家人。詳洽13800000000。',
    captions: {
      dangerous: { headline: '貼進來，先核驗，再決定', text: '冒充了誰，哪裡不一樣，現在該怎麼做。' },
      interstitial: { headline: '冒充的網址，開啟之前就攔下', text: '對方的伺服器收不到您的任何資料。' },
      page: { headline: '網頁假冒銀行，馬上告訴您', text: '在您填卡號、證件號碼和驗證碼之前。' },
      ask: { headline: '在哪裡看到，就在哪裡問', text: '選取文字，按右鍵核驗，答案就在那一頁上。' },
      official: { headline: '官方連結，\n也說清楚它證明不了什麼', text: '是誰的網址、官方客服是多少，都有出處。' },
      picture: { headline: '截圖也能核驗', text: '文字和 QR 碼都在這台裝置上辨識，圖片不會傳到任何地方。' },
      report: { headline: '要檢舉，資料已經整理好', text: '姓名、證件號碼、卡號預設遮住，該交給哪個單位也寫明。' },
    },
  },
  en: {
    dangerous: '【拍拍金融】您的借款已逾期3天，今日不处理将联系您的家人，请点击 ppdai-huankuan.top 还款',
    official: '【招商银行】您尾号1234的信用卡本期账单800.00元，12月8日到期，详情见 cmbchina.com，客服95555。',
    reported:
      '【拍拍金融】李小明先生，您的借款3860元已逾期，今晚10点前未转入卡号6222020000000000012（户名：王强），将通知您的单位和家人。详询13800000000。',
    captions: {
      dangerous: {
        headline: 'Paste it, check it, then decide',
        text: 'Whom it imitates, what differs, and what to do now.',
      },
      interstitial: {
        headline: 'Imitated addresses are stopped before they open',
        text: 'Their server learns nothing about you.',
      },
      page: {
        headline: 'A page poses as a bank? You are told',
        text: 'Before you type a card, an identity number or a code.',
      },
      ask: {
        headline: 'Ask where you read it',
        text: 'Select, press the right mouse button: the answer appears on that page.',
      },
      official: {
        headline: 'Official links, and what they do not prove',
        text: 'Whose address it is and the real hotline, with sources.',
      },
      picture: {
        headline: 'Screenshots, too',
        text: 'Text and QR codes are read on this device; the picture goes nowhere.',
      },
      report: {
        headline: 'A report, ready for the right authority',
        text: 'Names, identity numbers and cards are hidden unless you show them.',
      },
    },
  },
};

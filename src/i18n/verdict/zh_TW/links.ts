import type { Technique } from '@/src/core/types';
import type { LinkReasonWords, Lookalike } from '../sentence-keys';

const HOW: Record<Technique, (p: Lookalike) => string> = {
  userinfo: (p) => `「@」前面寫的 ${p.official} 只是裝飾，真正打開的是 ${p.domain}。`,
  'target-embedding': (p) => `它把官方網址 ${p.official} 塞進別人的網址裡，真正的主人是 ${p.domain}。`,
  homoglyph: (p) => `它用長得很像的字母換掉 ${p.official} 裡的字母，肉眼很難分辨。`,
  'character-swap': (p) => `它把 ${p.official} 裡相鄰的字母對調了。`,
  typo: (p) => `它和 ${p.official} 只差一兩個字母。`,
  combosquat: (p) => `它把${p.owner}的名字和別的字拼在一起，讓人以為是官方的。`,
  'tld-swap': (p) => `它照抄 ${p.official}，只換掉結尾。`,
};

export const links: LinkReasonWords = {
  official: ({ host, owner }) => ({
    headline: `連結 ${host} 屬於${owner}`,
    text: `${host} 是${owner}的官方網址。`,
    detail: '這只說明連結通到哪裡，不代表簡訊是誰發的，也不代表真的有這筆欠款。',
  }),
  officialAmongRisk: ({ host, owner }) => ({
    headline: `夾帶了${owner}的真網址`,
    text: `${host} 確實是${owner}的網址，但這不會讓整則簡訊變得可信。`,
    detail: '把真網址、真電話和假的放在一起，是常見的詐騙手法。',
  }),
  readAsOfficial: ({ host, owner }) => ({
    headline: `圖中網址讀出來是 ${host}，${owner}的網址；請先逐字核對`,
    text: `從圖片讀出來的網址 ${host} 與${owner}的官方網址一樣，但辨識可能有誤。`,
    detail: '差一個字母就是另一個網站。請對照圖片，一個字一個字核對。',
  }),
  unconfirmed: ({ host, owner }) => ({
    headline: `${host} 記為${owner}的網址，還沒有第二個來源`,
    text: `名錄把 ${host} 記為${owner}的網址，但只有一個來源，還不能當成官方網址。`,
    detail: '請從官方 App 進入，不要從這個連結進去。',
  }),
  shortDomain: ({ host, owner }) => ({
    headline: `${host} 是${owner}自己的短網址`,
    text: `${host} 是${owner}自己的短網址。`,
    detail: '短網址看不出最後會打開哪一頁，最好從官方 App 進入。',
  }),
  affiliated: ({ host, owner }) => ({
    headline: `${host} 與${owner}同屬一家，但不是${owner}的網址`,
    text: `${host} 的擁有者與${owner}同屬一家，但它不是${owner}用來繳款的網址。`,
  }),
  historic: ({ host, owner }) => ({
    headline: `${host} 曾經是${owner}的網址，現在歸誰不清楚`,
    text: `${host} 曾經是${owner}的網址，現在歸誰，名錄裡沒有紀錄。`,
    detail: '停用的網址可能被別人重新註冊，不要在上面填資料。',
  }),
  userContent: ({ host, owner }) => ({
    headline: `${host} 在${owner}的平台上，但任何人都能在那裡放網頁`,
    text: `${host} 在${owner}的平台上，使用者和商家也能在那裡放網頁，不能算是${owner}自己的頁面。`,
  }),
  redirect: ({ host, owner }) => ({
    headline: `${host} 是${owner}的網址，但會轉到別處`,
    text: `${host} 是${owner}的網址，但這個連結可能會轉到別的網站。`,
    detail: '轉過去之後是誰的網頁，從連結上看不出來。',
  }),
  imitation: (p) => ({
    headline: `假冒${p.owner}的網址：${p.host}`,
    text: `${p.host} 假冒${p.owner}的官方網址 ${p.official}。`,
    detail: HOW[p.technique](p),
  }),
  resembles: (p) => ({
    headline: `${p.host} 與${p.owner}的官方網址相似，不在名錄中`,
    text: `${p.host} 與${p.owner}的官方網址 ${p.official} 相似，不在名錄中。`,
    detail: `${HOW[p.technique](p)}也可能是剛好相似的另一個網站，先查證。`,
  }),
  mismatch: ({ claimed, name, host, official, owner }) => ({
    headline: owner
      ? `自稱${claimed}，連結卻是${owner}的`
      : `自稱${claimed}，連結 ${host} 卻不在${claimed === name ? '它' : name}的官方網址裡`,
    text: owner
      ? `簡訊自稱${claimed}，但 ${host} 是${owner}的網址。`
      : `簡訊自稱${claimed}，但 ${host} 不在名錄所記的${name}網址裡。`,
    ...(official.length > 0 && { detail: `${name}的官方網址是 ${official.join('、')}。要辦事請自己打開官方 App。` }),
  }),
  shape: {
    'ip-literal': ({ host }) => ({
      headline: `連結是一串數字位址 ${host}，不是網站名稱`,
      text: `連結直接寫數字位址 ${host}，看不出網站屬於誰。`,
      detail: '放款機構不會要客戶用數字位址繳款。',
    }),
    userinfo: ({ host }) => ({
      headline: `連結用「@」遮住了真正的網站 ${host}`,
      text: `連結裡有「@」：前面的內容只是裝飾，真正打開的是 ${host}。`,
    }),
    punycode: ({ host }) => ({
      headline: `網址裡混有外文字母：${host}`,
      text: `網址 ${host} 裡有不是英文的字母，看起來可能和別的網址一樣。`,
    }),
    port: ({ host, detail }) => ({
      headline: `連結帶有不常見的連接埠 ${detail}`,
      text: `${host} 後面帶著連接埠 ${detail}，正規的繳款頁面很少這樣寫。`,
    }),
    'app-file': ({ host, detail }) => ({
      headline: '連結會下載安裝檔，不是打開網頁',
      text: `連結會從 ${host} 下載安裝檔${detail ? ` ${detail}` : ''}。`,
      detail: '正規 App 在手機內建的應用程式商店就找得到，不必點連結安裝。',
    }),
    'app-install': ({ host }) => ({
      headline: '連結要繞過應用程式商店安裝軟體',
      text: `連結${host ? `（${host}）` : ''}要繞過應用程式商店安裝軟體。`,
      detail: '詐騙集團用這種方法安裝假的貸款 App，裡面的額度和「入帳」都是假的。',
    }),
    'free-host': ({ host, detail }) => ({
      headline: `網頁放在誰都能用的免費空間：${host}`,
      text: `${host} 是誰都能申請的免費網頁空間（${detail}），看不出是誰做的。`,
    }),
    'rare-suffix': ({ host, detail }) => ({
      headline: `網址結尾 .${detail} 常被拿來做釣魚網站`,
      text: `${host} 的結尾 .${detail} 便宜又容易取得，常被拿來做釣魚網站。`,
    }),
    'other-scheme': ({ detail }) => ({
      headline: '這不是網頁位址，點開可能執行程式碼或啟動別的程式',
      text: `這個位址（${detail}）不是一般網頁。點開它，瀏覽器可能執行裡面的程式碼、讀取檔案，或啟動其他程式。`,
    }),
    'poses-as-government': ({ host }) => ({
      headline: `${host} 冒用政府網址的 gov，不是政府網站`,
      text: `${host} 裡寫著 gov，但誰都能註冊這樣的網址，它不是政府網站。`,
      detail: '政府網站的網址以 .gov.tw（香港是 .gov.hk，中國大陸是 .gov.cn）結尾。',
    }),
    'blocked-by-organisation': ({ detail }) => ({
      headline: `您的單位已封鎖 ${detail}`,
      text: `您的單位把 ${detail} 列入了封鎖名單，不讓人開啟。`,
      detail: '為什麼封鎖，請洽單位的聯絡人；不要換別的方法去開啟它。',
    }),
    'redirect-parameter': ({ host, detail }) => ({
      headline: `連結會從 ${host} 轉到別處`,
      text: `連結裡藏著另一個網址 ${detail}，打開 ${host} 之後會轉過去。`,
    }),
  },
  shortLink: ({ host, service }) => ({
    headline: `短網址 ${host} 看不出通到哪裡`,
    text: `${host} 是短網址（${service}），點開之前看不出通到哪裡。`,
    detail: '別點。要繳款或核對，請自己打開放款機構的 App。',
  }),
};

import type { HistoryWords } from './keys';

export const zh_TW: HistoryWords = {
  title: '查過的內容',
  hint: '只存在這台裝置上，最多 300 筆，滿了會先刪掉最舊的。無痕視窗裡查的不會留下紀錄。',
  off: '目前沒有記錄。開啟後，您查過的簡訊和連結會存在這台裝置上，之後要對照或檢舉時用得到；共用這台裝置的人也看得到。',
  turnOn: '開啟紀錄',
  search: '搜尋查過的內容',
  nothing: '還沒有紀錄。',
  nothingFound: '找不到，請換個詞試試。',
  count: (shown, all) => (shown === all ? `共 ${all} 筆` : `找到 ${shown} 筆，共 ${all} 筆`),
  deleteOne: '刪除',
  deleteAll: '全部刪除',
  deleted: (count) => `已刪除 ${count} 筆。`,
  undo: '復原',
  checkAgain: '再查一次',
  cut: '原文太長，只存了開頭。',
  from: (sender) => `來自 ${sender}`,
  failed: '沒有成功，請再試一次。',
};

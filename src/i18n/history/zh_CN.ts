import type { HistoryWords } from './keys';

export const zh_CN: HistoryWords = {
  title: '查过的内容',
  hint: '只存在这台设备上，最多 300 条，满了先删最早的。无痕窗口里查的不会记下。',
  off: '现在不记录。打开后，您查过的短信和链接会存在这台设备上，方便以后对照或举报；同用这台设备的人也能看到。',
  turnOn: '打开记录',
  search: '搜索查过的内容',
  nothing: '还没有记录。',
  nothingFound: '没有找到。换个词试试。',
  count: (shown, all) => (shown === all ? `共 ${all} 条` : `找到 ${shown} 条，共 ${all} 条`),
  deleteOne: '删除',
  deleteAll: '全部删除',
  deleted: (count) => `已删除 ${count} 条。`,
  undo: '撤销',
  checkAgain: '再查一次',
  cut: '原文太长，只存了开头。',
  from: (sender) => `来自 ${sender}`,
  failed: '没有成功，请再试一次。',
};

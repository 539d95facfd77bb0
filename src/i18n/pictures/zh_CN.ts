import type { PictureWords } from './keys';

export const zh_CN: PictureWords = {
  choose: '选择图片…',
  chooseInTab: '选择图片…',
  chooseInTabHint: '在新标签页里打开，在那里选择图片',
  hint: '截图和照片可以直接粘贴，也可以拖进来。图片只在这台设备上识别。',
  drop: '松开鼠标，读取图片里的文字和二维码',

  listTitle: '图片',
  pasted: '粘贴的图片',
  alt: (name) => `要核验的图片：${name}`,
  enlarge: '放大',
  reduce: '缩小',
  remove: '移除',
  removeNamed: (name) => `移除图片 ${name}`,
  cancel: '取消',
  cancelNamed: (name) => `取消读取 ${name}`,

  waiting: '排队等候',
  stages: { opening: '正在打开图片、查找二维码', loading: '正在准备文字识别', reading: '正在识别文字' },
  cancelled: '已取消，没有读取这张图片。',
  textRead: '文字已放进上面的框里，请对照图片改正。',
  nothingRead: '没有在图里找到文字或二维码。可以换一张更清楚的截图，或者把文字打进框里。',
  onlyCodes: '图里没有找到文字，只有二维码。',
  firstOfAnimation: '这是动图，只读了第一张画面。',
  tooMany: (most) => `一次最多放 ${most} 张图片，其余的没有读取。`,
  problems: {
    'no-picture': '这个文件不是图片，读不了。PDF 或文档请先截图，再放进来。',
    'unknown-format': '浏览器打不开这种格式的图片（例如 HEIC）。请在手机上截图，或另存为 JPG 再试。',
    broken: '图片打不开，文件可能不完整或已损坏。请重新保存或重新截图。',
    'too-large': '图片太大，读不了。最大 25 MB、5000 万像素；可以只截取有文字的部分。',
    'too-small': '图片太小，看不清文字。请换一张原图。',
    stalled: '等了很久没有进展，已经停下。请关掉一些页面再试，或者只截取有文字的部分。',
    failed: '这次没有读成，可能是内存不够。请关掉一些页面再试，或者把文字打进框里。',
  },

  codesTitle: (count) => (count === 1 ? '图里的二维码写的是' : `图里的 ${count} 个二维码写的是`),
  codeLabel: '二维码内容：',

  noticeTitle: '文字是从图片里认出来的，可能认错',
  notice:
    '网址最容易认错：差一个字母、少一个点，就是另一家网站。请对照图片改正；核对之前，认出来的网址不会算作官方链接。',
  compared: '我已经逐字核对，网址和号码与图片一致',
};

/**
 * Pages that pose as an institution, each in a layout of its own and with another way to do harm. Identity and wording follow what
 * such pages say; hosts, numbers and accounts are made up.
 */
import { PAYMENT_CODE } from './payment-code';

export interface PosingPage {
  readonly poses: string;
  /** What the banner says it wants. */
  readonly wants: readonly string[];
  readonly address: string;
  readonly html: string;
}

const HEAD =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">';

export const POSING_PAGES: readonly PosingPage[] = [
  {
    poses: '招商银行',
    wants: ['填写银行卡号', '填写卡背面的安全码', '填写短信验证码'],
    address: 'http://hk-center7.top/card',
    html: `${HEAD}<title>招商银行 - 信用卡逾期处理中心</title>
<style>body{margin:0;font:16px/1.6 sans-serif;background:#f3f3f3}header{background:#c7000b;color:#fff;padding:14px 20px;font-size:20px}form{background:#fff;margin:20px auto;max-width:420px;padding:20px}input{display:block;width:100%;box-sizing:border-box;margin:6px 0 14px;padding:10px}button{width:100%;padding:12px;background:#c7000b;color:#fff;border:0}</style>
<header>招商银行</header>
<form action="/submit" method="post"><h1>账户核验</h1><p>您的信用卡已逾期，请核验后办理停息。</p>
<label>信用卡卡号<input name="no" inputmode="numeric"></label><label>卡背面末三位<input name="cvv2" type="password"></label>
<label>短信验证码<input name="yzm"></label><button>提交核验</button></form>
<footer>© 2026 招商银行股份有限公司 版权所有</footer>`,
  },
  {
    poses: '招联金融',
    wants: ['扫码付款'],
    address: 'https://zhuanshu-tongdao.cc/qr',
    html: `${HEAD}<title>招联金融还款通道</title>
<style>body{font:15px/1.7 sans-serif;text-align:center;background:#0a7;color:#fff}.box{background:#fff;color:#222;width:320px;margin:30px auto;padding:20px;border-radius:12px}</style>
<div class="top-title">招联金融</div><div class="box"><p>专属还款二维码</p><img src="${PAYMENT_CODE}" width="220" height="220" alt=""><p>请用微信扫一扫付款，付款后截图给客服销账</p></div>`,
  },
  {
    poses: '拍拍贷',
    wants: ['向它写的账户转账'],
    address: 'http://jieqing-fuwu.vip/zh',
    html: `${HEAD}<title>拍拍贷 | 结清服务</title>
<style>body{font:16px/1.8 sans-serif;max-width:600px;margin:auto}table{border-collapse:collapse;width:100%}td{border:1px solid #ccc;padding:8px}</style>
<h1>拍拍贷结清</h1><p>系统升级，请转账至以下专用账户，到账后自动销账：</p>
<table><tr><td>户名</td><td>王某某</td></tr><tr><td>卡号</td><td>6200 0000 0000 0000 018</td></tr><tr><td>开户行</td><td>某某银行某某支行</td></tr></table>`,
  },
  {
    poses: '马上消费金融',
    wants: ['下载安装 App'],
    address: 'https://app-xz9.icu/',
    html: `${HEAD}<title>马上消费金融 App 下载</title>
<style>body{margin:0;min-height:100vh;background:linear-gradient(#ff6a00,#fff);font:17px sans-serif;text-align:center}a{display:inline-block;margin-top:60px;padding:16px 40px;background:#fff;border-radius:40px;color:#ff6a00;text-decoration:none}</style>
<div class="logo">马上消费金融</div><p>额度已到账，下载 App 提现</p><a href="https://app-xz9.icu/msxf_v3.apk">立即下载</a>`,
  },
  {
    poses: '度小满',
    wants: ['填写身份证号'],
    address: 'http://dxm-ziliao.shop/form',
    html: `${HEAD}<title>度小满 资料补充</title>
<style>body{font:16px sans-serif;background:#eef3ff}.row{display:flex;gap:12px;padding:12px;background:#fff;margin:8px}.row span{width:90px}</style>
<div class="nav-bar">度小满</div>
<div class="row"><span>姓名</span><input name="xm"></div><div class="row"><span>手机号</span><input name="sj"></div>
<div class="row"><span>身份证号</span><input name="sfz"></div><div class="row"><div onclick="document.title='sent'" style="background:#36f;color:#fff;padding:10px">确认提交</div></div>`,
  },
];

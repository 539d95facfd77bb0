import type { Technique } from '@/src/core/types';
import type { LinkReasonWords, Lookalike } from '../sentence-keys';

const HOW: Record<Technique, (p: Lookalike) => string> = {
  userinfo: (p) => `What stands before the “@”, ${p.official}, is only decoration; ${p.domain} is what opens.`,
  'target-embedding': (p) =>
    `It puts the official address ${p.official} inside someone else’s; the site belongs to whoever owns ${p.domain}.`,
  homoglyph: (p) => `It replaces letters of ${p.official} with others that look the same.`,
  'character-swap': (p) => `It swaps neighbouring letters of ${p.official}.`,
  typo: (p) => `It differs from ${p.official} by a letter or two.`,
  combosquat: (p) => `It joins the name of ${p.owner} with other words so as to look official.`,
  'tld-swap': (p) => `It copies ${p.official} and changes only the ending.`,
};

export const links: LinkReasonWords = {
  official: ({ host, owner }) => ({
    headline: `The link ${host} belongs to ${owner}`,
    text: `${host} is an official address of ${owner}.`,
    detail: 'That only says where the link goes. It does not say who sent the message or that the debt is real.',
  }),
  officialAmongRisk: ({ host, owner }) => ({
    headline: `Carries a real address of ${owner}`,
    text: `${host} really belongs to ${owner}, but that does not make the whole message trustworthy.`,
    detail: 'Putting a real address or phone number beside a false one is a common trick.',
  }),
  readAsOfficial: ({ host, owner }) => ({
    headline: `The picture seems to say ${host}, an address of ${owner}; compare it letter by letter first`,
    text: `The address read from the picture, ${host}, is the same as an official one of ${owner}, but it may be misread.`,
    detail: 'One different letter makes it another website. Compare it with the picture, letter by letter.',
  }),
  unconfirmed: ({ host, owner }) => ({
    headline: `${host} is recorded as ${owner}’s, by one source only`,
    text: `Our registry records ${host} as an address of ${owner}, but from one source only; don’t rely on it as official.`,
    detail: 'Use the official app instead of this link.',
  }),
  shortDomain: ({ host, owner }) => ({
    headline: `${host} is ${owner}’s own short link`,
    text: `${host} is ${owner}’s own short-link address.`,
    detail: 'A short link does not show which page it opens; the official app is the better way in.',
  }),
  affiliated: ({ host, owner }) => ({
    headline: `${host} belongs to the same group as ${owner}, but is not ${owner}’s address`,
    text: `${host} belongs to the same group as ${owner}, but it is not where ${owner} takes repayments.`,
  }),
  historic: ({ host, owner }) => ({
    headline: `${host} used to be ${owner}’s; whose it is now is unclear`,
    text: `${host} used to be an address of ${owner}. Our registry does not know who holds it now.`,
    detail: 'Abandoned addresses can be registered by someone else. Don’t enter anything there.',
  }),
  userContent: ({ host, owner }) => ({
    headline: `${host} is on ${owner}’s platform, where anyone can put up pages`,
    text: `${host} is on ${owner}’s platform, where users and shops put up pages too; it does not count as ${owner}’s own.`,
  }),
  redirect: ({ host, owner }) => ({
    headline: `${host} is ${owner}’s address, but the link leads on elsewhere`,
    text: `${host} is ${owner}’s address, but this link can forward you to another site.`,
    detail: 'The link does not show whose page you end up on.',
  }),
  imitation: (p) => ({
    headline: `Fake address imitating ${p.owner}: ${p.host}`,
    text: `${p.host} imitates ${p.official}, the official address of ${p.owner}.`,
    detail: HOW[p.technique](p),
  }),
  resembles: (p) => ({
    headline: `${p.host} resembles the official address of ${p.owner} and is not in our registry`,
    text: `${p.host} resembles ${p.official}, the official address of ${p.owner}, and is not in our registry.`,
    detail: `${HOW[p.technique](p)} It may also be an unrelated site that happens to look similar. Check first.`,
  }),
  mismatch: ({ claimed, name, host, official, owner }) => ({
    headline: owner
      ? `Says it is ${claimed}, but the link is ${owner}’s`
      : `Says it is ${claimed}, but ${host} is not among ${claimed === name ? 'its' : `${name}’s`} official addresses`,
    text: owner
      ? `The message says it is ${claimed}, but ${host} is an address of ${owner}.`
      : `The message says it is ${claimed}, but ${host} is not among the addresses our registry holds for ${name}.`,
    ...(official.length > 0 && {
      detail: `The official address of ${name} is ${official.join(', ')}. Open its app yourself if you need to do anything.`,
    }),
  }),
  shape: {
    'ip-literal': ({ host }) => ({
      headline: `The link is a bare number address, ${host}`,
      text: `The link goes to the number address ${host}, which does not show whose site it is.`,
      detail: 'No lender asks customers to repay at a number address.',
    }),
    userinfo: ({ host }) => ({
      headline: `The link hides the real site, ${host}, behind an “@”`,
      text: `The link has an “@” in it: what comes before is decoration, and ${host} is what opens.`,
    }),
    punycode: ({ host }) => ({
      headline: `The address contains foreign letters: ${host}`,
      text: `The address ${host} contains letters that are not English and may look like another address.`,
    }),
    port: ({ host, detail }) => ({
      headline: `The link has an unusual port number, ${detail}`,
      text: `${host} is followed by port number ${detail}; genuine payment pages are rarely written like that.`,
    }),
    'app-file': ({ host, detail }) => ({
      headline: 'The link downloads an app file instead of opening a page',
      text: `The link downloads an app file${detail ? `, ${detail},` : ''} from ${host}.`,
      detail: 'A genuine app is in the store that came with your phone; no link is needed.',
    }),
    'app-install': ({ host }) => ({
      headline: 'The link installs software outside the app store',
      text: `The link${host ? ` (${host})` : ''} installs software outside the app store.`,
      detail: 'This is how fake loan apps are installed; the credit and the payouts they show are invented.',
    }),
    'free-host': ({ host, detail }) => ({
      headline: `The page is on free web space anyone can use: ${host}`,
      text: `${host} is free web space that anyone can get (${detail}); it does not show who made the page.`,
    }),
    'rare-suffix': ({ host, detail }) => ({
      headline: `Addresses ending in .${detail} are often used for phishing`,
      text: `${host} ends in .${detail}, which is cheap to get and often used for phishing.`,
    }),
    'other-scheme': ({ detail }) => ({
      headline: 'This is not a web page: opening it may run code or start another program',
      text: `This address (${detail}) is not an ordinary web page. Opening it may run code in the browser, read a file, or start another program.`,
    }),
    'poses-as-government': ({ host }) => ({
      headline: `${host} borrows “gov”; it is not a government site`,
      text: `${host} has “gov” in its name, but anyone can register such an address. It is not a government site.`,
      detail: 'Government addresses end in .gov.cn, .gov.tw or .gov.hk.',
    }),
    'blocked-by-organisation': ({ detail }) => ({
      headline: `Your organisation has blocked ${detail}`,
      text: `${detail} is on your organisation’s list of blocked sites.`,
      detail: 'Ask your organisation’s contact why; do not try to open it another way.',
    }),
    'redirect-parameter': ({ host, detail }) => ({
      headline: `The link leads from ${host} to another site`,
      text: `Another address, ${detail}, is hidden in the link; ${host} forwards you there.`,
    }),
  },
  shortLink: ({ host, service }) => ({
    headline: `The short link ${host} hides where it goes`,
    text: `${host} is a short-link address (${service}); you cannot see where it goes before opening it.`,
    detail: 'Don’t tap it. To pay or to check, open your lender’s app yourself.',
  }),
};

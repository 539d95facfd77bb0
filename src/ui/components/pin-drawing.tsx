import type { BrowserKind } from '@/src/i18n/welcome/keys';

interface PinDrawingProps {
  readonly browserKind: BrowserKind;
  /** The extension's, as it stands in the browser's list. */
  readonly name: string;
  readonly isPinned: boolean;
}

/** What stands beside the name in the list: Chromium's pin, Edge's eye, Firefox's gear. */
const SIGNS = {
  chromium: 'M6 1.5h6l-1 4.5 2.5 3H4.5L7 6zM9 9v6.5',
  edge: 'M1.5 9C4 5.2 6.4 3.6 9 3.6S14 5.2 16.5 9C14 12.8 11.6 14.4 9 14.4S4 12.8 1.5 9zM9 6.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z',
  firefox:
    'M9 6.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM9 1.5v2.2M9 14.3v2.2M1.5 9h2.2M14.3 9h2.2M3.7 3.7l1.6 1.6M12.7 12.7l1.6 1.6M3.7 14.3l1.6-1.6M12.7 5.3l1.6-1.6',
} as const satisfies Readonly<Record<BrowserKind, string>>;

const PUZZLE = 'M3 6h3.2a2 2 0 1 1 3.6 0H13v3.2a2 2 0 1 1 0 3.6V16H9.8a2 2 0 1 0-3.6 0H3v-3.2a2 2 0 1 0 0-3.6z';
const SHIELD = 'M9 1.5 15.5 3.8v4.4c0 3.7-2.6 6.5-6.5 8-3.9-1.5-6.5-4.3-6.5-8V3.8zM6 7h6M6 9.7h3.4';

/** The top right of a browser window with its list of extensions. Decoration: the steps beside it say the same. */
export function PinDrawing({ browserKind, name, isPinned }: PinDrawingProps) {
  return (
    <svg class="pin-drawing" viewBox="0 0 260 132" aria-hidden="true" focusable="false">
      <path class="drawn-bar" d="M0 10a10 10 0 0 1 10-10h240a10 10 0 0 1 10 10v28H0z" />
      <rect class="drawn-field" x="12" y="9" width="150" height="20" rx="10" />
      <g class="drawn-target" transform="translate(200 9)">
        <rect x="-6" y="-5" width="30" height="30" rx="7" />
        <path d={PUZZLE} />
      </g>
      {isPinned && <path class="drawn-shield" d={SHIELD} transform="translate(172 10)" />}
      <path class="drawn-dots" d="M244 12v.01M244 18v.01M244 24v.01" />
      <rect class="drawn-list" x="62" y="46" width="190" height="78" rx="8" />
      <path class="drawn-line" d="M76 62h70" />
      <path class="drawn-shield" d={SHIELD} transform="translate(76 82)" />
      <text x="102" y="97">
        {name}
      </text>
      <g class="drawn-target" transform="translate(222 83)">
        <rect x="-7" y="-7" width="32" height="32" rx="7" />
        <path d={SIGNS[browserKind]} />
      </g>
    </svg>
  );
}

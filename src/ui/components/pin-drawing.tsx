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
      {isPinned && <OwnIcon x={170} y={9} />}
      <path class="drawn-dots" d="M244 12v.01M244 18v.01M244 24v.01" />
      <rect class="drawn-list" x="62" y="46" width="190" height="78" rx="8" />
      <path class="drawn-line" d="M76 62h70" />
      <OwnIcon x={75} y={81} />
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

/** As the browser shows it, from `public/icon.svg`. */
function OwnIcon({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="drawn-icon" transform={`translate(${x} ${y}) scale(0.1640625)`}>
      <path d="M64 4c16 10 33 15 52 16v46c0 16-7 28-19 38-9 8-20 15-33 20-13-5-24-12-33-20C19 94 12 82 12 66V20c19-1 36-6 52-16Z" />
      <path
        class="drawn-icon-bubble"
        d="M32 32h64a8 8 0 0 1 8 8v36a8 8 0 0 1-8 8H72L54 101V84H32a8 8 0 0 1-8-8V40a8 8 0 0 1 8-8Z"
      />
      <path class="drawn-icon-tick" d="m43 57 15 15 28-29" />
    </g>
  );
}

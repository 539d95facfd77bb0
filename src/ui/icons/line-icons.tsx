import { Icon } from './icon';

/** The mark of the product: a message being looked at. */
export function AppIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M12 2.8 20 5.6v5.8c0 4.6-3.2 8.2-8 9.8-4.8-1.6-8-5.2-8-9.8V5.6z" />
      <path class="icon-line" d="M8.2 9.2h7.6M8.2 12.6h4.4" />
    </Icon>
  );
}

export function LockIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M6 10.5h12v9.5H6z" />
      <path class="icon-line" d="M8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3" />
    </Icon>
  );
}

export function ClearIcon() {
  return (
    <Icon>
      <path class="icon-line" d="m6.5 6.5 11 11m0-11-11 11" />
    </Icon>
  );
}

export function CopyIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M9 8h11v13H9z" />
      <path class="icon-line" d="M15 8V3H4v13h5" />
    </Icon>
  );
}

export function ReportIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M6 3h8.5L18 6.5V21H6z" />
      <path class="icon-line" d="M9 10.5h6M9 14h6M9 17.5h3.5" />
    </Icon>
  );
}

export function PictureIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M3.5 5h17v14h-17z" />
      <path class="icon-line" d="m3.5 16 4.8-4.6 3.6 3.4 3-2.6 5.6 4.8M15.5 9h.01" />
    </Icon>
  );
}

export function SaveIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M12 4v10.5m-4-4 4 4 4-4M5 19.5h14" />
    </Icon>
  );
}

export function PrintIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M7 9V4h10v5M7 17H4.5V9h15v8H17" />
      <path class="icon-line" d="M7 14h10v6.5H7z" />
    </Icon>
  );
}

export function DisclosureIcon() {
  return (
    <Icon>
      <path class="icon-line" d="m8 10 4 4 4-4" />
    </Icon>
  );
}

export function PhoneIcon() {
  return (
    <Icon>
      <path
        class="icon-line"
        d="M5 3.5h3.6l1.7 4.4-2.2 1.6a12 12 0 0 0 6.4 6.4l1.6-2.2 4.4 1.7V19a1.9 1.9 0 0 1-2 1.9C10.5 20.3 3.7 13.5 3.1 5.500A1.9 1.9 0 0 1 5 3.500z"
      />
    </Icon>
  );
}

/** Two people, one beside the other. */
export function FamilyIcon() {
  return (
    <Icon>
      <path class="icon-line" d="M8.5 11a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.500z" />
      <path class="icon-line" d="M2.5 19.500a6 6 0 0 1 12 0" />
      <path class="icon-line" d="M15.5 11.200a2.75 2.75 0 1 0-.8-5.300M16.5 14a5 5 0 0 1 5 5" />
    </Icon>
  );
}

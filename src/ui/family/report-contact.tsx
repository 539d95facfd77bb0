import type { Circumstances } from '@/src/explain/circumstances';
import type { FamilyWords } from '@/src/i18n/family/keys';

interface ReportContactProps {
  readonly words: FamilyWords;
  readonly contact: NonNullable<Circumstances['reportContact']>;
}

/** Whom the organisation names for questions. */
export function ReportContact({ words, contact: { name, phone, email } }: ReportContactProps) {
  return (
    <p class="report-contact">
      <span>{words.organisation.contact(name)}</span>
      {phone !== undefined && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  );
}

import type { CalendarDate } from '../../domain/identifiers.ts';
import { isRed } from '../../domain/verdict.ts';
import { headline } from '../../i18n/headline.ts';
import type { Medicine } from '../../store/medicines.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useEnglishBeside, useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';
import type { MedicineAnswer } from './medicineQuery.ts';

interface Props {
  readonly medicine: Medicine;
  /** Absent while it is awaited. */
  readonly answer: MedicineAnswer | undefined;
  /** Unix seconds and the calendar day, by this device's clock. */
  readonly now: { readonly time: number; readonly date: CalendarDate };
  readonly onRemove: () => void;
}

/** One pack of the list: what it is, and what is known of it today. */
export function MedicineRow({ medicine, answer, now, onRemove }: Props) {
  const { text, format } = useText();
  const words = text.medicines;
  const { address, lot, expiry } = medicine;
  const name = medicine.name === '' ? words.unnamed : medicine.name;
  return (
    <li className="grid gap-x-6 gap-y-3 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="text-lead font-semibold">{name}</h2>
        <p className="flex flex-wrap gap-x-4 text-soft">
          {lot !== undefined && <span>{words.lot(lot)}</span>}
          <span>{expiry === undefined ? words.noExpiry : words.expiry(format.date(expiry))}</span>
        </p>
        {answer === undefined ? (
          <p className="mt-2 text-soft">{words.checking}</p>
        ) : (
          <Answer {...{ medicine, answer, now }} />
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <ButtonLink variant="outline" href={address} aria-label={words.showNamed(name)}>
          {words.show}
        </ButtonLink>
        <Button variant="plain" aria-label={words.removeNamed(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function Answer({ medicine, answer, now }: Pick<Props, 'medicine' | 'now'> & { answer: MedicineAnswer }) {
  const { text, format } = useText();
  const english = useEnglishBeside();
  const words = text.medicines;
  const { verdict } = answer;
  const { outcome, findings } = verdict;
  const said = headline(text, format, verdict, 'patient');
  const beside = english && headline(english.text, english.format, verdict, 'patient');
  const soon = outcome === 'blocked' ? undefined : findings.find(({ code }) => code === 'expires_soon');
  const { last, expiry } = medicine;
  const isUnread = outcome === 'could_not_check';
  return (
    <div className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3" data-outcome={outcome}>
      <Silhouette outcome={outcome} className={`size-8 ${outcomeStyle(outcome).mark}`} />
      <div className="min-w-0">
        <p className="font-semibold">{said.word}</p>
        <p>{said.sentence}</p>
        {outcome !== 'genuine' && outcome !== 'caution' && <p className="font-semibold">{said.next}</p>}
        {soon !== undefined && (
          <p className="font-semibold">{text.findings.expires_soon(soon.params, format)}</p>
        )}
        {isUnread && expiry !== undefined && expiry < now.date && (
          <p className="font-semibold text-stop-ink">{words.passed(format.date(expiry))}</p>
        )}
        {isUnread && last !== undefined && (
          <p className={isRed(last.outcome) ? 'font-semibold text-stop-ink' : 'text-soft'}>
            {text.pending.last.title(format.duration(now.time - last.at))}.{' '}
            {text.pending.last.answer(text.outcomes[last.outcome].patient.word)}{' '}
            {isRed(last.outcome) ? text.pending.last.stop : text.pending.last.notNow}
          </p>
        )}
        {beside !== undefined && (
          <p lang="en" dir="ltr" className="text-start text-small text-soft">
            <span className="font-semibold">{beside.word}.</span> {beside.sentence} {beside.next}
          </p>
        )}
        {!isUnread && <p className="text-small text-soft">{words.checkedAt(format.dateTime(answer.at))}</p>}
      </div>
    </div>
  );
}

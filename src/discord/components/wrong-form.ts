/** "Wrong?": the form in which a reader tells of a claim that was read wrongly. */
import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuOption,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { LONGEST_NOTE, REPORT_REASONS, type ReaderReport } from '../../domain/review.ts';
import type { Words } from '../../words/words.ts';

/** The id of the form, and of its fields. */
export const WRONG_FORM = '1f';
const FIELDS = { claim: 'claim', reason: 'reason', note: 'note' } as const;

const menu = (label: string, id: string, options: APISelectMenuOption[]): APILabelComponent => ({
  type: ComponentType.Label,
  label,
  component: { type: ComponentType.StringSelect, custom_id: id, options, required: true },
});

/** `claims`: those of the page; of one alone the choice is made. */
export function wrongForm(
  claims: readonly APISelectMenuOption[],
  { card: { form } }: Words,
): APIModalInteractionResponseCallbackData {
  const isOne = claims.length === 1;
  const reasons = REPORT_REASONS.map((value) => ({ label: form.reasons[value], value }));
  return {
    custom_id: WRONG_FORM,
    title: form.title,
    components: [
      menu(
        form.claim,
        FIELDS.claim,
        claims.map((option) => ({ ...option, default: isOne })),
      ),
      menu(form.reason, FIELDS.reason, reasons),
      {
        type: ComponentType.Label,
        label: form.note,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELDS.note,
          style: TextInputStyle.Paragraph,
          max_length: LONGEST_NOTE,
          required: false,
        },
      },
    ],
  };
}

/** Null when it is not as we made it. */
export function readWrongForm({ fields }: ModalSubmitInteraction): ReaderReport | null {
  const [claimId] = fields.getStringSelectValues(FIELDS.claim);
  const [given] = fields.getStringSelectValues(FIELDS.reason);
  const reason = REPORT_REASONS.find((one) => one === given);
  if (claimId === undefined || !reason) return null;
  return { claimId, reason, note: fields.getTextInputValue(FIELDS.note).trim() };
}

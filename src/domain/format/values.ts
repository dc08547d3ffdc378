import { z } from 'zod/mini';
import { writeCure } from '@/domain/edtf/cure';
import { parseEdtf } from '@/domain/edtf/edtf';
import { formatWords } from '@/words/format-en';
import { isAddress, isVisible } from './plain-text';

const { fields } = formatWords;

/** What single fields of the format hold, each with what to write in place of anything else. */

const maxIdLength = 100;
/** Characters that a short title or name may have. */
export const maxLabelLength = 24;

export const text = z.string().check(z.minLength(1, fields.text), (context) => {
  // A name that no one sees is a link without a name.
  if (context.value !== '' && !isVisible(context.value)) {
    context.issues.push({ code: 'custom', input: context.value, message: fields.visible });
  }
});
export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, fields.id),
    z.maxLength(maxIdLength, fields.idLength(maxIdLength)),
  );
export const webAddress = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s<>"]+$/i, fields.webAddress), (context) => {
    if (/^https?:/i.test(context.value) && !isAddress(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, message: fields.brokenAddress });
    }
  });
export const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, fields.language));
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, fields.sha256));
export const offset = z.int().check(z.nonnegative(fields.offset));
export const edtf = z.string().check((context) => {
  const parsed = parseEdtf(context.value);
  if (!parsed.ok) {
    context.issues.push({ code: 'custom', input: context.value, message: writeCure(parsed) });
  }
});

export const version = z
  .string()
  .check(z.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, fields.version));

/** A picture below the dataset's folder `media`. No SVG: opened by itself, it could run scripts. */
export const picture = z
  .string()
  .check(
    z.regex(
      /^(?:[A-Za-z0-9_][\w.-]*\/)*[A-Za-z0-9_][\w.-]*\.(?:avif|gif|jpe?g|png|webp)$/i,
      fields.picture,
    ),
  );
export const pixels = z.int().check(z.positive(fields.pixels));
export const licence = z.strictObject({ name: text, url: webAddress });
export const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, fields.colour));

import type { FormValue } from '../items/formValues';
import { problems } from '../protocol/problems';
import type { Properties } from '../protocol/readBody';
import { isObject } from '../protocol/readBody';

/** Reads `formValues` of ValidateUpdateListItem and AddValidateUpdateItemUsingPath. */
export function readFormBody(body: Properties): FormValue[] {
  const given: unknown = body.formValues;
  if (!Array.isArray(given)) throw problems.badArgument('The parameter formValues is missing.');
  return given.map((value: unknown) => {
    if (!isObject(value) || typeof value.FieldName !== 'string')
      throw problems.badBody('A form value needs a FieldName.');
    if (value.FieldValue !== null && value.FieldValue !== undefined && typeof value.FieldValue !== 'string') {
      throw problems.badBody(
        `Cannot convert a primitive value to the expected type 'Edm.String' for the property 'FieldValue'.`,
      );
    }
    return { FieldName: value.FieldName, FieldValue: typeof value.FieldValue === 'string' ? value.FieldValue : null };
  });
}

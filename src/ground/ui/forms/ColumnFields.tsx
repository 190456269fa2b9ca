import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { useFields } from './useFields';

export interface ColumnFieldsProps<K extends string> {
  /** What is looked for in the file, with its words. */
  readonly fields: readonly { readonly key: K; readonly label: string }[];
  /** Titles of the file's columns, in order. */
  readonly head: readonly string[];
  /** Number of the column in which each is. */
  readonly columns: ReadonlyMap<K, number>;
  readonly onColumn: (field: K, column: number | undefined) => void;
  /** What stands for a column that the file has not. */
  readonly notThere: string;
}

/** Which column of a file holds what. */
export function ColumnFields<K extends string>(props: ColumnFieldsProps<K>): React.ReactElement {
  const { fields, head, columns, onColumn, notThere } = props;
  const styles = useFields();
  return (
    <>
      {fields.map(({ key, label }) => (
        <Field key={key} label={label}>
          <Select
            className={styles.select}
            value={columns.get(key) ?? ''}
            onChange={(_, { value }) => onColumn(key, value === '' ? undefined : Number(value))}
          >
            <option value="">{notThere}</option>
            {head.map((title, index) => (
              <option key={`${index} ${title}`} value={index}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}

import * as React from 'react';
import { Badge } from '@fluentui/react-components';
import { AddCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/add-circle';
import { useStrings } from '../../ground/ui/useStrings';
import type { RecordListRow } from '../../sessions/record/RecordService';
import { recordsStrings } from './en';

type OfNews = Pick<RecordListRow, 'news'>;

/** A record that came back has its own sentence beside its state. */
const newsOf = ({ news }: OfNews): Exclude<RecordListRow['news'], 'sentBack'> =>
  news === 'sentBack' ? undefined : news;

export const hasNews = (row: OfNews): boolean => newsOf(row) !== undefined;

/** What somebody else has done with a record that the person has not seen yet. */
export function NewMark({ row }: { readonly row: OfNews }): React.ReactElement | null {
  const strings = useStrings(recordsStrings);
  const news = newsOf(row);
  if (news === undefined) return null;
  return (
    <Badge appearance="tint" color="brand" icon={<AddCircle16Regular />}>
      {strings.news[news]}
    </Badge>
  );
}

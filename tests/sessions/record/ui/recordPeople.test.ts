import { othersOf, recordReaders } from '../../../../src/sessions/record/ui/recordPeople';
import { recordToSign } from '../../../builders/recordToSign';

const record = recordToSign();
const content = record.content;
const asNamed = (name: string): typeof record => ({
  ...record,
  myRole: 'supervisee',
  content: content && { ...content, people: content.people.map((person) => ({ ...person, name })) },
});

test('two people of one name in a record are told apart by their account', () => {
  const readers = recordReaders(asNamed('Ann Lee'));
  expect(readers.map(({ why, you }) => [why, you])).toEqual([
    ['supervisee', true],
    ['supervisor', false],
  ]);
  expect(othersOf(asNamed('Ann Lee'))).toEqual([record.pair.supervisorKey]);
});

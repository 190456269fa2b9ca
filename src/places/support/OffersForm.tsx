import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useGeneralIssues } from '../../ground/ui/FormIssues';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { changesBetween } from '../../plans/rules/overviewParts';
import type { OverviewOffer } from '../../plans/rules/SupportOverview';
import { overviewStrings } from '../../plans/ui/en';
import type { DeskFormProps } from './DeskFormProps';
import { deskStrings } from './en';
import { OfferFields } from './OfferFields';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '10px 0',
    ':first-child': { borderTopStyle: 'none' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: '160px' },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The offers in their order; one opens at a time. */
export function OffersForm({ desk, writing, terms }: DeskFormProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { offers: strings } = useStrings(deskStrings);
  const [opened, setOpened] = React.useState('');
  const [isOrdering, setOrdering] = React.useState(false);
  const { offers } = writing.overview;
  const unsaid = useUnsaidOffers();
  const [firstUnsaid] = unsaid;
  // refused for an offer that is closed: it opens, so that what is wrong stands at its field
  React.useEffect(() => {
    if (firstUnsaid !== undefined) setOpened((before) => before || firstUnsaid);
  }, [firstUnsaid]);
  const changed =
    desk.published === undefined
      ? []
      : changesBetween(desk.published.overview, writing.overview).map(({ name }) => name);
  const add = (): void => {
    const key = crypto.randomUUID();
    writing.change((overview) => ({ ...overview, offers: [...overview.offers, newOffer(key)] }));
    setOpened(key);
  };
  return (
    <Section
      title={strings.title}
      lead={strings.lead}
      end={
        <Button appearance="subtle" aria-pressed={isOrdering} onClick={() => setOrdering(!isOrdering)}>
          {isOrdering ? strings.ordered : strings.order}
        </Button>
      }
    >
      <ol className={styles.list}>
        {offers.map((offer, index) => (
          <li key={offer.key} className={styles.row}>
            <OfferHead
              offer={offer}
              number={index + 1}
              terms={terms}
              isChanged={changed.includes(`offers ${offer.key}`)}
              isMissing={unsaid.includes(offer.key)}
              end={
                isOrdering ? (
                  <OrderButtons offer={offer} at={index} of={offers.length} writing={writing} />
                ) : (
                  <OpenButton
                    title={offer.title}
                    isOpen={opened === offer.key}
                    onOpen={() => setOpened(opened === offer.key ? '' : offer.key)}
                  />
                )
              }
            />
            {opened === offer.key && !isOrdering ? (
              <OfferFields desk={desk} writing={writing} offer={offer} terms={terms} onGone={() => setOpened('')} />
            ) : undefined}
          </li>
        ))}
      </ol>
      <div className={fields.buttons}>
        <Button onClick={add}>{strings.add}</Button>
      </div>
    </Section>
  );
}

/** Keys of offers that are closed and have something wrong with them. */
function useUnsaidOffers(): readonly string[] {
  const { general } = useGeneralIssues();
  return general.flatMap(({ field }) => {
    const [part, key] = field.split(' ');
    return part === 'offers' && key !== undefined ? [key] : [];
  });
}

const newOffer = (key: string): OverviewOffer => ({
  key,
  offerKey: '',
  title: '',
  purpose: '',
  cadence: { unit: 'halfTermly' },
  sooner: 'no',
  who: '',
  wording: 'offered',
  template: { title: '', address: '' },
  goals: [],
  priorities: [],
});

interface OfferHeadProps {
  readonly offer: OverviewOffer;
  readonly number: number;
  readonly terms: number;
  readonly isChanged: boolean;
  readonly isMissing: boolean;
  readonly end: React.ReactNode;
}

function OfferHead({ offer, number, terms, isChanged, isMissing, end }: OfferHeadProps): React.ReactElement {
  const styles = useStyles();
  const { offers: strings, changes } = useStrings(deskStrings);
  const { howOften } = useStrings(overviewStrings);
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h3 className={styles.title}>{`${number}. ${offer.title === '' ? strings.untitled : offer.title}`}</h3>
        <p className={styles.quiet}>{howOften(offer, terms)}</p>
      </div>
      {isMissing ? <StateBadge state="due">{strings.missing}</StateBadge> : undefined}
      {isChanged ? <StateBadge state="draft">{changes.state.changed}</StateBadge> : undefined}
      {end}
    </div>
  );
}

interface OpenButtonProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function OpenButton({ title, isOpen, onOpen }: OpenButtonProps): React.ReactElement {
  const { offers: strings } = useStrings(deskStrings);
  return (
    <Button
      aria-expanded={isOpen}
      aria-label={isOpen ? strings.closeLabel(title) : strings.editLabel(title)}
      onClick={onOpen}
    >
      {isOpen ? strings.close : strings.edit}
    </Button>
  );
}

interface OrderButtonsProps extends Pick<DeskFormProps, 'writing'> {
  readonly offer: OverviewOffer;
  readonly at: number;
  readonly of: number;
}

function OrderButtons({ offer, at, of, writing }: OrderButtonsProps): React.ReactElement {
  const { offers: strings } = useStrings(deskStrings);
  const move = (to: number): void =>
    writing.change((overview) => {
      const others = overview.offers.filter(({ key }) => key !== offer.key);
      return { ...overview, offers: [...others.slice(0, to), offer, ...others.slice(to)] };
    });
  return (
    <>
      <Button aria-label={strings.upLabel(offer.title)} disabledFocusable={at === 0} onClick={() => move(at - 1)}>
        {strings.up}
      </Button>
      <Button
        aria-label={strings.downLabel(offer.title)}
        disabledFocusable={at === of - 1}
        onClick={() => move(at + 1)}
      >
        {strings.down}
      </Button>
    </>
  );
}

import { wordSet } from '../wordSet';

/** A name before one of these is the name of a place, a body or a thing: Anna Freud Centre, Oak Class, Munro Review. */
export const thingWords = wordSet(`
  academy academies act agency agreement ambulance annex app appeal approach archive assessment association audit award
  bank bill board borough bus cafe centre charity charter church clinic club code college commission commissioner committee
  conference constabulary convention council county court cup curriculum cycle department diary directive duty enquiry
  fair fayre federation fest festival fire form forum foundation framework fund group guidance guide hall health helpline
  home hospice hospital hotline house hub index infants infirmary initiative inquiry inquest inspectorate institute
  inventory junior juniors kindergarten law library line list log mosque museum network nhs nursery office officer
  operation order overview panel park partnership passport pathway plan police policy practice primary procedure profile
  programme project protocol questionnaire report review road room scale scheme school schools screening secondary series
  service services site sixth society standard standards star station strategy street study suite surgery survey synagogue
  system taskforce team temple template test theatre therapy tool toolkit training trip trust union unit university ward
  week welfare workshop zone zones`);

/** Words that stand beside a name and are none: who somebody is, when, and in which year or office. */
export const besideNames = wordSet(`
  mr mrs ms miss mx dr prof professor rev revd sir dame lord master mister madam pc dc ds dci cllr
  mum mums mummy mom mam dad dads daddy mother father parent parents stepmum stepdad stepmother stepfather step nan nana
  nanna nanny gran granny grandma grandmother grandad granddad grandfather grandparents auntie aunt aunty uncle cousin
  brother sister sibling siblings half-brother half-sister carer carers foster guardian partner boyfriend girlfriend
  husband wife son daughter baby twin twins family families child children pupil pupils student students learner learners
  boy boys girl girls friend friends neighbour
  year years inset reception key stage foundation eyfs term half terms class tutor form head deputy assistant acting lead leads
  senior chief executive chair governor governors trustee trustees director manager teacher teachers headteacher principal
  dsl ddsl dsls senco sendco sen send ehcp ehc cin cp lac pep taf tac cpd hr it pe re pshe rse mfl dt ict sats gcse gcses
  lado mash camhs cypmhs gp gps ewo feso cwso ep eps salt elsa emotional literacy tess iris osap nspcc ofsted dfe dbs scr
  kcsie gdpr dpia foi cse cce fgm hbv prevent channel marac mappa iro cafcass ssp esa pip dla sendias sendiass ofcom ico
  swan cpoms myconcern arbor bromcom sims teams outlook word excel sharepoint microsoft google apple amazon facebook
  instagram snapchat tiktok whatsapp youtube discord roblox fortnite minecraft netflix xbox playstation zoom chatgpt
  monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays
  january february march july september october november december jan feb mar apr jun jul aug sept oct nov dec
  christmas eid diwali ramadan hanukkah passover lent advent halloween bonfire new boxing bank
  god jesus christ allah bible quran koran
  english maths mathematics science history geography music drama french german spanish latin computing phonics
  british english scottish welsh irish polish roma romani romanian bulgarian lithuanian latvian ukrainian russian turkish
  kurdish arabic urdu punjabi bengali gujarati hindi tamil somali pashto farsi dari tigrinya amharic yoruba igbo twi
  portuguese italian greek albanian czech slovak hungarian dutch chinese mandarin cantonese vietnamese japanese korean thai
  american african asian european caribbean indian pakistani bangladeshi nigerian ghanaian syrian afghan iraqi iranian
  eritrean sudanese jamaican brazilian muslim muslims christian christians catholic jewish hindu sikh buddhist anglican
  methodist traveller travellers gypsy black white mixed
  north south east west northern southern eastern western greater upper lower central inner outer great little saint st
  city town royal county borough`);

/** Months, seasons and feasts that are given names as well: one of them alone is never taken for somebody. */
export const seasons = wordSet('april may june august summer autumn winter spring easter noel');

/**
 * Places, bodies, programmes and people everybody has read of. Of one word: never somebody by itself, but "Jade Preston"
 * is. Of several: nobody.
 */
export const knownPhrases: readonly string[] = [
  ...`England|Scotland|Wales|Ireland|Britain|London|Birmingham|Manchester|Leeds|Sheffield|Bradford|Liverpool|Bristol|Leicester|
  Nottingham|Newcastle|Sunderland|Hull|Derby|Stoke|Coventry|Wolverhampton|Plymouth|Southampton|Portsmouth|Reading|Luton|
  Bolton|Bury|Oldham|Rochdale|Stockport|Wigan|Salford|Blackburn|Burnley|Preston|Blackpool|Lancaster|Carlisle|Kendal|York|
  Scarborough|Doncaster|Rotherham|Barnsley|Wakefield|Huddersfield|Halifax|Harrogate|Grimsby|Scunthorpe|Lincoln|Boston|
  Peterborough|Cambridge|Norwich|Ipswich|Colchester|Chelmsford|Southend|Oxford|Swindon|Gloucester|Cheltenham|Worcester|
  Hereford|Shrewsbury|Telford|Stafford|Chester|Warrington|Crewe|Durham|Darlington|Middlesbrough|Hartlepool|Exeter|Torquay|
  Truro|Bath|Salisbury|Brighton|Hastings|Dover|Canterbury|Maidstone|Crawley|Guildford|Woking|Slough|Windsor|Watford|
  Stevenage|Bedford|Northampton|Kettering|Corby|Rugby|Warwick|Nuneaton|Tamworth|Walsall|Dudley|Solihull|Milton Keynes|
  Cardiff|Swansea|Newport|Wrexham|Glasgow|Edinburgh|Aberdeen|Dundee|Inverness|Belfast|Derry|Dublin|Galway|Cork|
  Kent|Essex|Sussex|Surrey|Hampshire|Dorset|Devon|Cornwall|Somerset|Wiltshire|Gloucestershire|Oxfordshire|Berkshire|
  Buckinghamshire|Hertfordshire|Bedfordshire|Cambridgeshire|Norfolk|Suffolk|Lincolnshire|Nottinghamshire|Derbyshire|
  Leicestershire|Rutland|Northamptonshire|Warwickshire|Worcestershire|Herefordshire|Shropshire|Staffordshire|Cheshire|
  Lancashire|Cumbria|Yorkshire|Humberside|Humber|Northumberland|Tyneside|Merseyside|Teesside|Wearside|Isle of Wight|
  Tower Hamlets|Hackney|Newham|Croydon|Camden|Brent|Ealing|Enfield|Haringey|Lambeth|Southwark|Lewisham|Greenwich|Bexley|
  Bromley|Merton|Sutton|Kingston|Richmond|Hounslow|Hillingdon|Harrow|Barnet|Havering|Redbridge|Westminster|Kensington|
  Chelsea and Kensington|Thames Valley|West Midlands|East Midlands|
  Poland|Romania|Bulgaria|Lithuania|Latvia|Ukraine|Russia|Turkey|Kurdistan|Syria|Iraq|Iran|Afghanistan|Pakistan|India|
  Bangladesh|Sri Lanka|Nepal|China|Hong Kong|Vietnam|Japan|Korea|Philippines|Nigeria|Ghana|Kenya|Somalia|Eritrea|Ethiopia|
  Sudan|South Sudan|Uganda|Zimbabwe|South Africa|Sierra Leone|Gambia|Senegal|Congo|Cameroon|Angola|Egypt|Libya|Tunisia|
  Algeria|Morocco|Albania|Kosovo|Serbia|Croatia|Slovakia|Hungary|Czech Republic|Portugal|Spain|France|Germany|Italy|Greece|
  Cyprus|Malta|Holland|Belgium|Sweden|Norway|Denmark|Finland|Austria|Switzerland|America|Canada|Mexico|Brazil|Colombia|
  Jamaica|Trinidad|Barbados|Australia|New Zealand|Israel|Palestine|Gaza|Lebanon|Yemen|Saudi Arabia|Dubai|Kuwait|Europe|
  Africa|Asia|Lagos|Mecca|Karachi|Lahore|Delhi|Mumbai|Dhaka|Warsaw|Krakow|Bucharest|
  Barnardo's|Barnardos|Young Minds|YoungMinds|Place2Be|Kooth|Women's Aid|Action for Children|Anna Freud|Samaritans|Childline|
  Mencap|Relate|Cruse|Winston's Wish|Shelter|Refuge|Catch22|Alder Hey|Great Ormond Street|St Giles|St John Ambulance|
  Duke of Edinburgh|Prince's Trust|King's Trust|Diana Award|Crimestoppers|Internet Watch|Lucy Faithfull|Marie Collins|
  NSPCC|Unicef|Oxfam|Red Cross|Salvation Army|Citizens Advice|Home-Start|Homestart|Sure Start|Early Help|Stonewall|Mermaids|
  Signs of Safety|Signs of Wellbeing|Operation Encompass|Team Teach|Boxall|Thrive|Zones of Regulation|Outcomes Star|
  Graded Care|Munro|Laming|Wood Review|Keeping Children Safe|Working Together|Single Central Record|Maslow|Bowlby|Kolb|Gibbs|
  Karpman|Bronfenbrenner|Rolfe|Schon|Wonnacott|Solution Focused|Motivational Interviewing|Universal Credit|
  White Rose|Little Wandle|Restorative Justice|Honour Based|Pupil Premium|St James|St Thomas|St George|St Mary|St John|St Paul|St Peter|
  Brené Brown|Dan Hughes|Bruce Perry|Dan Siegel|Bessel van der Kolk|Ask for Angela|Harry Potter|Gruffalo|Alton Towers|Sesame Street|Coronation Street|Downing Street|World Book|Art Room|Black History|
  Traffic Light|Rita Pierson|Marcus Rashford|Victoria Climbi\u00e9|Baby P|Peter Connelly|Star Hobson|Arthur Labinjo-Hughes|
  Sara Sharif|Daniel Pelka|Sarah's Law|Clare's Law|Martha's Rule|Martyn's Law|Gillick|Benedict Blythe`
    .replace(/\n\s*/g, '')
    .split('|'),
];

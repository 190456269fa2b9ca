import { readTable } from '../../people/files/readTable';
import { csvOf } from '../../picture/rules/exportRows';
import { workbookOf } from '../../picture/useCases/workbookOf';

/** Loaded with the first file. */
export { csvOf, readTable, workbookOf };

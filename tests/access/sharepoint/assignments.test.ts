import { assignmentsOf } from '../../../src/access/sharepoint/assignments';

const level = (kind: number, low: number, id = kind) => ({
  Id: id,
  RoleTypeKind: kind,
  BasePermissions: { High: '48', Low: String(low) },
});
const row = (title: string, bindings: readonly object[], type = 1) => ({
  PrincipalId: 7,
  Member: { Title: title, LoginName: title, PrincipalType: type },
  RoleDefinitionBindings: bindings,
});
const limited = level(1, 134287360);
const webOnly = level(9, 134221824);
const restrictedView = level(8, 134418433);
const limitedView = level(255, 134418465);
const read = level(2, 138612833);

describe('who holds a level', () => {
  it('is nobody with Limited Access in any of its kinds', () => {
    const rows = [row('Tom', [limited]), row('Dele', [webOnly]), row('Ros', [level(8, 0), level(255, 0)])];
    expect(assignmentsOf(rows)).toEqual([]);
  });

  it("is not SharePoint's own group of limited access, and is whoever took its name with a real level", () => {
    const name = 'Limited Access System Group For List 1f';
    expect(assignmentsOf([row(name, [webOnly, limited, limitedView], 8)])).toEqual([]);
    expect(assignmentsOf([row(name, [read], 8)])).toMatchObject([{ title: name, levelIds: [2] }]);
  });

  it('is a sharing link, and anybody else, whose level lets items be viewed', () => {
    expect(assignmentsOf([row('SharingLinks.1f.OrganizationView.2a', [limitedView], 8)])).toMatchObject([
      { levelIds: [255] },
    ]);
    expect(assignmentsOf([row('Tom', [restrictedView])])).toMatchObject([{ levelIds: [8] }]);
    expect(assignmentsOf([row('SharingLinks.1f.OrganizationView.2a', [limited], 8)])).toEqual([]);
  });

  it('counts each real level beside a limited one', () => {
    expect(assignmentsOf([row('Priya', [limited, read])])).toMatchObject([{ title: 'Priya', levelIds: [2] }]);
  });
});

// Before the first build there are no generated typings for style sheets; afterwards those win over this.
declare module '*.module.scss' {
  const styles: Readonly<Record<string, string>>;
  export default styles;
}

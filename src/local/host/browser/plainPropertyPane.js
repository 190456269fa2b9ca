// The real property pane's drawing needs components npm does not publish. This draws the web part's own configuration
// with plain inputs and hands every change back through the framework's own entry point.
window.createPlainPropertyPane = function (fieldType, onEdited) {
  'use strict';
  const consumers = new Map();
  let openId;
  let pane;

  const input = (kind) => Object.assign(document.createElement('input'), { type: kind });
  const drawn = {
    [fieldType.TextField]: (settings, value) => Object.assign(input('text'), { value: value ?? settings.value ?? '' }),
    [fieldType.Slider]: (settings, value) => Object.assign(input('number'), { value: value ?? settings.value ?? '' }),
    [fieldType.SpinButton]: (settings, value) =>
      Object.assign(input('number'), { value: value ?? settings.value ?? '' }),
    [fieldType.Toggle]: (settings, value) => Object.assign(input('checkbox'), { checked: Boolean(value) }),
    [fieldType.CheckBox]: (settings, value) => Object.assign(input('checkbox'), { checked: Boolean(value) }),
    [fieldType.Dropdown]: (settings, value) => {
      const select = document.createElement('select');
      for (const option of settings.options ?? []) select.add(new Option(option.text, option.key));
      select.value = value ?? settings.selectedKey ?? '';
      return select;
    },
  };
  const valueOf = (element) =>
    element.type === 'checkbox' ? element.checked : element.type === 'number' ? Number(element.value) : element.value;

  function drawField(webPart, field) {
    const row = document.createElement('div');
    const settings = field.properties ?? {};
    const make = drawn[field.type];
    if (!make) {
      row.textContent = `${field.targetProperty}: this page cannot draw a field of type ${fieldType[field.type]}`;
      return row;
    }
    const element = make(settings, webPart.properties[field.targetProperty]);
    const label = document.createElement('label');
    const problem = Object.assign(document.createElement('p'), { className: 'pane-problem' });
    element.id = `pane-${field.targetProperty}`;
    element.name = field.targetProperty;
    problem.id = `${element.id}-problem`;
    problem.setAttribute('role', 'alert');
    element.setAttribute('aria-describedby', problem.id);
    label.htmlFor = element.id;
    label.textContent = settings.label ?? settings.text ?? field.targetProperty;
    const apply = async () => {
      const value = valueOf(element);
      const wrong = settings.onGetErrorMessage ? await settings.onGetErrorMessage(value) : '';
      problem.textContent = wrong || '';
      element.setAttribute('aria-invalid', String(Boolean(wrong)));
      if (wrong) return;
      webPart._onPropertyPaneFieldChanged(field.targetProperty, value, field.type);
      onEdited(webPart);
    };
    element.addEventListener('input', apply);
    row.append(label, element);
    if (settings.description)
      row.append(
        Object.assign(document.createElement('p'), { className: 'pane-hint', textContent: settings.description }),
      );
    row.append(problem);
    return row;
  }

  function drawPane(webPart) {
    const form = document.createElement('form');
    form.id = 'property-pane';
    form.setAttribute('aria-label', `Settings of ${webPart.title}`);
    form.addEventListener('submit', (event) => event.preventDefault());
    const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close' });
    close.addEventListener('click', () => controller.close());
    form.append(Object.assign(document.createElement('h2'), { textContent: webPart.title }), close);
    for (const page of webPart.getPropertyPaneConfiguration().pages) {
      form.append(Object.assign(document.createElement('p'), { textContent: page.header?.description ?? '' }));
      for (const group of page.groups) {
        const set = document.createElement('fieldset');
        set.append(Object.assign(document.createElement('legend'), { textContent: group.groupName ?? '' }));
        for (const field of group.groupFields) set.append(drawField(webPart, field));
        form.append(set);
      }
    }
    return form;
  }

  const controller = {
    registerConsumer: (id, webPart) => consumers.set(id, webPart),
    onConsumerDelete: (id) => consumers.delete(id),
    isRenderedByConsumer: () => true,
    isOpen: (id) => openId !== undefined && (!id || id === openId),
    requestAction: (id, action) =>
      action === 'Close' || (action === 'Toggle' && openId === id) ? controller.close() : controller.open(id),
    close() {
      openId = undefined;
      pane?.remove();
    },
    async open(id) {
      controller.close();
      openId = id;
      const webPart = consumers.get(id);
      await webPart._loadPropertyPaneResources();
      pane = drawPane(webPart);
      document.body.append(pane);
      pane.querySelector('input, select')?.focus();
    },
  };
  return controller;
};

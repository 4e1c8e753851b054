package org.zhifa.casework.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who was there: name, position, telephone. No id number: what is entered in a form is read by everyone who
 * reads the case.
 */
final class PersonField extends CustomField<Map<String, Object>> {

    private static final int MOST = 100;

    final TextField name = part("name");
    final TextField position = part("position");
    final TextField phone = part("phone");

    PersonField(String label) {
        super(Map.of());
        setLabel(label);
        var row = new Div(name, position, phone);
        row.addClassNames("zf-row", "zf-person");
        add(row);
    }

    private TextField part(String aspect) {
        var field = new TextField();
        field.setPlaceholder(getTranslation("casework.form.person." + aspect));
        field.setAriaLabel(getTranslation("casework.form.person." + aspect));
        field.setMaxLength(MOST);
        return field;
    }

    @Override
    protected Map<String, Object> generateModelValue() {
        var person = new LinkedHashMap<String, Object>();
        put(person, "name", name);
        put(person, "position", position);
        put(person, "phone", phone);
        return person.containsKey("name") ? Map.copyOf(person) : Map.of();
    }

    private static void put(Map<String, Object> person, String key, TextField field) {
        if (!field.getValue().isBlank()) {
            person.put(key, field.getValue().strip());
        }
    }

    @Override
    protected void setPresentationValue(Map<String, Object> person) {
        name.setValue((String) person.getOrDefault("name", ""));
        position.setValue((String) person.getOrDefault("position", ""));
        phone.setValue((String) person.getOrDefault("phone", ""));
    }
}

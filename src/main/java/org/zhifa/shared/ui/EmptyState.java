package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Nothing here: why that is so, and what to do. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String what, String whatToDo, Component... actions) {
        addClassName("zf-empty");
        add(new Icon(icon));
        getElement().appendChild(new Element("b").setText(what));
        add(new Span(whatToDo));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("zf-row");
            add(row);
        }
        getElement().setAttribute("role", "status");
    }
}

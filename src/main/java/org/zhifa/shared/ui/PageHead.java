package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The head of a screen: where it lies, what it is, what can be done. */
public final class PageHead extends Div {

    private final Nav crumbs = new Nav();
    private final H1 title;
    private final Div meta = new Div();
    private final Div titles;
    private final Div actions = new Div();

    public PageHead(String title) {
        this.title = new H1(title);
        this.titles = new Div(crumbs, this.title, meta);
        addClassName("zf-head");
        crumbs.addClassName("zf-crumb");
        crumbs.setVisible(false);
        titles.addClassName("zf-titles");
        meta.addClassName("zf-meta");
        meta.setVisible(false);
        actions.addClassName("zf-acts");
        add(titles, actions);
    }

    public void setTitle(String words) {
        title.setText(words);
    }

    /** From the outside in; between them a small arrow. */
    public PageHead crumbs(Component... parts) {
        crumbs.removeAll();
        for (var part : parts) {
            if (crumbs.getComponentCount() > 0) {
                crumbs.add(new Icon("right").tiny());
            }
            crumbs.add(part);
        }
        crumbs.setVisible(parts.length > 0);
        return this;
    }

    /** A line under the title: label and value. */
    public PageHead meta(String label, String value) {
        var line = new Span();
        line.getElement().appendChild(new Element("i").setText(label));
        line.add(value);
        meta.add(line);
        meta.setVisible(true);
        return this;
    }

    public PageHead actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /** Puts tabs, filters or chips right of the title. */
    public PageHead beside(Component... components) {
        for (var component : components) {
            addComponentAtIndex(getElement().indexOfChild(actions.getElement()), component);
        }
        return this;
    }
}

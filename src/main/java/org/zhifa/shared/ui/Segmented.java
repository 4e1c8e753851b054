package org.zhifa.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;

/** A choice of a few, side by side. A radio group underneath: arrow keys and roles stay. */
public final class Segmented<T> extends RadioButtonGroup<T> {

    /** @param label what is chosen, for those who hear the screen. */
    public Segmented(String label, Collection<T> items, ItemLabelGenerator<T> words) {
        addClassName("zf-segmented");
        setAriaLabel(label);
        setItems(items);
        setItemLabelGenerator(words);
    }

    /** Gives the focus to what is chosen, or to the first; from there the arrow keys choose. */
    public void focus() {
        getElement()
                .executeJs(
                        "(this.querySelector('vaadin-radio-button[checked]') ?? this.querySelector('vaadin-radio-button'))?.focus()");
    }

    /** Two answers of weight: the first good, the second bad. */
    public Segmented<T> verdict() {
        addClassName("verdict");
        return this;
    }
}

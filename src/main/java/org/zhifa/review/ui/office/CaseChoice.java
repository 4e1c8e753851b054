package org.zhifa.review.ui.office;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.zhifa.casework.CaseSummary;
import org.zhifa.casework.Casework;

/** Chooses one of the unit's cases, by number, party or matter. */
final class CaseChoice extends ComboBox<CaseSummary> {

    CaseChoice(Casework casework) {
        setLabel(getTranslation("review.accountability.case"));
        setItems(query ->
                casework
                        .search(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        setItemLabelGenerator(line -> line.number().text() + " " + line.partyName());
        setManualValidation(true);
    }
}

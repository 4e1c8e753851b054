package org.zhifa.documents;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.PaperCatalogue;
import org.zhifa.casework.procedure.PaperType;

/** The papers this platform can make out, in the order of the catalogue (文书目录). */
@Component
class PaperMakers {

    private final PaperCatalogue catalogue = PaperCatalogue.delivered();
    private final List<PaperMaker> makers;

    PaperMakers(List<PaperMaker> makers) {
        var order = catalogue.all().stream().map(PaperType::code).toList();
        this.makers = makers.stream()
                .sorted(Comparator.comparing(maker -> order.indexOf(maker.type())))
                .toList();
        makers.forEach(maker -> type(maker.type()));
    }

    List<PaperMaker> all() {
        return makers;
    }

    PaperMaker of(String type) {
        return makers.stream()
                .filter(maker -> maker.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper " + type));
    }

    PaperType type(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException(code + " is not in the catalogue"));
    }
}

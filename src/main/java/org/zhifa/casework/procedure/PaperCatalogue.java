package org.zhifa.casework.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** The catalogued papers (文书目录): what is listed here comes only from the generator. */
public final class PaperCatalogue {

    private record File(List<PaperType> papers) {}

    private final Map<String, PaperType> types = new LinkedHashMap<>();

    private PaperCatalogue() {}

    /** The catalogue delivered with the application. */
    public static PaperCatalogue delivered() {
        return of(Declaration.resource("papers/catalogue.yaml").orElseThrow());
    }

    static PaperCatalogue of(Declaration declaration) {
        var catalogue = new PaperCatalogue();
        for (var type : declaration.as(File.class).papers()) {
            if (catalogue.types.put(type.code(), type) != null) {
                throw new DeclarationFault(
                        declaration.at("code: " + type.code()) + "the paper " + type.code() + " is listed twice.");
            }
        }
        return catalogue;
    }

    public Optional<PaperType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    public List<PaperType> all() {
        return List.copyOf(types.values());
    }
}

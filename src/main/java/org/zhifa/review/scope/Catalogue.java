package org.zhifa.review.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.registry.Act;
import org.zhifa.shared.Declaration;
import org.zhifa.shared.DeclarationFault;

/** The catalogue that holds for every unit, as {@code review/catalogue.yaml} declares it: factors, and entries over them. */
public record Catalogue(List<Factor> factors, List<Entry> entries) {

    public Catalogue {
        factors = List.copyOf(factors);
        entries = List.copyOf(entries);
    }

    static Catalogue delivered() {
        return of(Declaration.resource("review/catalogue.yaml").orElseThrow());
    }

    static Catalogue of(Declaration file) {
        var catalogue = file.as(Catalogue.class);
        var faults = catalogue.faults(catalogue.entries);
        if (!faults.isEmpty()) {
            throw new DeclarationFault(
                    faults.stream().map(fault -> file.file() + ": " + fault).toList());
        }
        return catalogue;
    }

    public Optional<Factor> factor(String code) {
        return factors.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /** What an officer may have to state of a case of this act. */
    public List<Factor> stated(Act act) {
        return factors.stream()
                .filter(factor -> factor.isStated() && factor.concerns(act))
                .toList();
    }

    /** What of a unit's entries is looser than these, by the code of the entry. */
    Map<Entry, List<Loosened>> loosenedBy(List<Entry> others) {
        var loosened = new LinkedHashMap<Entry, List<Loosened>>();
        for (var entry : entries) {
            var found = others.stream()
                    .filter(other -> other.code().equals(entry.code()))
                    .findFirst()
                    .map(other -> other.loosenedAgainst(entry))
                    .orElse(List.of(Loosened.DROPPED));
            if (!found.isEmpty()) {
                loosened.put(entry, found);
            }
        }
        return loosened;
    }

    /** What makes entries unusable, in sentences. */
    List<String> faults(List<Entry> some) {
        var faults = new ArrayList<String>();
        var codes = new HashSet<String>();
        for (var entry : some) {
            if (!codes.add(entry.code())) {
                faults.add("the entry %s is there twice.".formatted(entry.code()));
            }
            if (entry.basis() == null || entry.name() == null || entry.when() == null) {
                faults.add("the entry %s needs 'name', 'when' and 'basis'.".formatted(entry.code()));
                continue;
            }
            if (!entry.when().asks()) {
                faults.add("the entry %s asks for nothing.".formatted(entry.code()));
            }
            unknown(entry)
                    .forEach(code -> faults.add(
                            "the entry %s names %s, which is no factor of that sort.".formatted(entry.code(), code)));
        }
        return faults;
    }

    private Stream<String> unknown(Entry entry) {
        var when = entry.when();
        var amount = when.amount();
        return Stream.of(
                        when.kinds().stream().filter(code -> isNot(code, Factor.Sort.KIND)),
                        when.impact().stream().filter(code -> isNot(code, Factor.Sort.IMPACT)),
                        (amount == null ? Stream.<String>empty() : amount.of().stream())
                                .filter(code -> isNot(code, Factor.Sort.AMOUNT)))
                .flatMap(codes -> codes);
    }

    private boolean isNot(String code, Factor.Sort sort) {
        return factor(code).filter(factor -> factor.sort() == sort).isEmpty();
    }
}

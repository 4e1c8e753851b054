package org.zhifa.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.documents.paper.Officer;
import org.zhifa.documents.paper.Paper;
import org.zhifa.documents.paper.ServedPaper;
import org.zhifa.documents.paper.ServiceReceiptPaper;
import org.zhifa.registry.Party;
import org.zhifa.shared.Refusal;

/** Makes proofs of service (送达回证) for the papers that a step handed to the party. */
@Component
class ServiceReceipts implements PaperMaker {

    private static final String NOTICE = "CF-PT-14";
    private static final String SERVICE = "CF-PT-21";

    @Override
    public String type() {
        return "CF-SDHZ";
    }

    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.details().steps().stream()
                .filter(line -> line.isDone() && served(matter, line).isPresent())
                .toList();
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.TooEarly(
                "送达回证", matter.procedure().step(SERVICE).name().zh());
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return documented(matter).stream().reduce((_, later) -> later).map(line -> paper(matter, line));
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine service) {
        var entries = matter.entries(service);
        return new ServiceReceiptPaper(
                matter.organ(),
                matter.details().summary().title(),
                matter.party().name(),
                List.of(served(matter, service).orElseThrow()),
                // No form asks for the place.
                Words.NONE,
                entries.choice("way").orElse(Words.NONE),
                null,
                null,
                onBehalf(matter.party(), entries),
                entries.textOrNone("refusal"),
                entries.person("witness").orElse(Words.NONE),
                servers(matter, entries),
                null);
    }

    private static Optional<ServedPaper> served(CaseMatter matter, StepLine line) {
        return switch (line.step()) {
            case NOTICE -> served(matter, "CF-GZS", matter.entries(line).yes("hearingRight") ? "行政处罚听证告知书" : "行政处罚告知书");
            case SERVICE -> served(matter, "CF-JDS", "行政处罚决定书");
            default -> Optional.empty();
        };
    }

    private static Optional<ServedPaper> served(CaseMatter matter, String type, String name) {
        return matter.numberOf(type).map(number -> new ServedPaper(name, number, 1));
    }

    private static @Nullable String onBehalf(Party party, Entries entries) {
        var receiver = entries.person("receiver").orElse("");
        var self = receiver.equals(party.name()) || receiver.equals(party.representative());
        return self ? Words.NONE : entries.text("relation").orElse(null);
    }

    private static List<Officer> servers(CaseMatter matter, Entries entries) {
        var named = entries.officers("officers");
        return (named.isEmpty() ? matter.handlers().stream() : named.stream().map(matter::officer))
                .map(officer ->
                        new Officer(officer.name(), officer.certificate().text(), "送达"))
                .toList();
    }
}

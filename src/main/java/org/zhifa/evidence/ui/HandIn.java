package org.zhifa.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.registry.Recording;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;
import org.zhifa.shared.ui.element.ResumableUpload;

/** The way evidence comes in: what is said of it first, then the files. */
final class HandIn extends Composite<Div> {

    private final transient CaseDetails details;
    private final Select<Step> step = new Select<>();
    private final DateTimePicker from = ComponentTexts.on(new DateTimePicker());
    private final DateTimePicker to = ComponentTexts.on(new DateTimePicker());
    private final TextField device = new TextField();
    private final TextField fact = new TextField();
    private final TextField late = new TextField();
    private final ResumableUpload upload = new ResumableUpload(Addresses.UPLOADS);

    HandIn(CaseDetails details, Procedure procedure, OfficialClock clock, Runnable handedIn) {
        this.details = details;
        var steps = steps(details, procedure);
        step.setLabel(getTranslation("evidence.handIn.step"));
        step.setItems(steps);
        step.setItemLabelGenerator(each -> each.name().in(getLocale()));
        steps.stream().reduce((_, last) -> last).ifPresent(step::setValue);
        moment(from, "evidence.handIn.from", clock);
        moment(to, "evidence.handIn.to", clock);
        device.setLabel(getTranslation("evidence.handIn.device"));
        fact.setLabel(getTranslation("evidence.handIn.fact"));
        late.setLabel(getTranslation("evidence.handIn.late"));
        late.setHelperText(getTranslation("evidence.handIn.late.when"));

        Stream.<HasValue<?, ?>>of(step, from, to, device, fact, late)
                .forEach(field -> field.addValueChangeListener(change -> tellTheUpload()));
        upload.addUploadedListener(arrived -> handedIn.run());
        upload.setHeaders(token());
        tellTheUpload();

        getContent().addClassName("zf-evidence-in");
        getContent().add(new FieldGrid(step, from, to, device, fact, late), upload);
    }

    /** Steps that were taken or may be, those with a duty to record first among equals; the newest last. */
    private static List<Step> steps(CaseDetails details, Procedure procedure) {
        return procedure.allSteps().stream()
                .filter(each -> details.last(each.id()).isPresent()
                        || details.open().contains(each.id()) && each.recording() != Recording.NONE)
                .toList();
    }

    private void moment(DateTimePicker field, String key, OfficialClock clock) {
        field.setLabel(getTranslation(key));
        field.setStep(Duration.ofSeconds(1));
        field.setMax(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    private void tellTheUpload() {
        var said = new HashMap<String, String>();
        said.put("caseId", details.summary().id().toString());
        if (step.getValue() != null) {
            said.put("stepId", step.getValue().id());
        }
        put(said, "recordedFrom", from.getValue());
        put(said, "recordedTo", to.getValue());
        put(said, "device", device.getValue());
        put(said, "provesFact", fact.getValue());
        put(said, "lateReason", late.getValue());
        upload.setMetadata(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(name, value.toString());
        }
    }

    /** The upload is no request of the screens' own: it carries the session's token itself. */
    private static Map<String, String> token() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Map.of(token.getHeaderName(), token.getToken())
                : Map.of();
    }
}

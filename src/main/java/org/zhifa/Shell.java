package org.zhifa;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/**
 * The page around every staff screen: theme, styles, push.
 *
 * <p>Each stylesheet is named here, in the order they may override each other: a sheet that only another sheet imports
 * can change without the bundle being built anew.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles/tokens.css")
@CssImport("./styles/aura.css")
@CssImport("./styles/kit.css")
@CssImport("./styles/shell.css")
@CssImport("./components/stage-track/stage-track.css")
@CssImport("./components/timeline/timeline.css")
@CssImport("./components/lanes/lanes.css")
@CssImport("./components/player/player.css")
@CssImport("./components/upload/upload.css")
@CssImport("./components/spark/spark.css")
@CssImport("./components/palette/palette.css")
@CssImport("./components/sheets/sheets.css")
@CssImport("./components/difference/difference.css")
@CssImport("./styles/identity.css")
@CssImport("./styles/registry.css")
@CssImport("./styles/casework.css")
@CssImport("./styles/evidence.css")
@CssImport("./styles/documents.css")
@CssImport("./styles/review.css")
@CssImport("./styles/office.css")
@CssImport("./styles/disclosure.css")
@CssImport("./styles/supervision.css")
@CssImport("./styles/assessment.css")
@CssImport("./styles/print.css")
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("/portal/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}

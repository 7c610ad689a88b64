package org.peerway.assessment.panel;

import org.springframework.stereotype.Component;

/** Where everything about panels is kept. */
@Component
record PanelTables(Panels panels, PanelJudges judges, PanelRounds rounds, PanelEstimates estimates, PanelCuts cuts) {
}

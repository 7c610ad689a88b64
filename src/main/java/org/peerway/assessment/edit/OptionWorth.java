package org.peerway.assessment.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What one option is worth: a box to tick, or a share to write. */
final class OptionWorth extends Composite<Div> implements Spot {

	private final Worth worth;

	private final Bound<?> fits;

	private final Bound<?> share;

	OptionWorth(Worth worth, Bound<?> fits, Bound<?> share) {
		this.worth = worth;
		this.fits = fits;
		this.share = share;
		getContent().add(fits, share);
		follow();
	}

	@Override
	public void follow() {
		this.fits.setVisible(!this.worth.isByShares());
		this.share.setVisible(this.worth.isByShares());
	}

}

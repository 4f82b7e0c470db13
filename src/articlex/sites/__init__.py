"""What is known of one site: rules for it as data, and the boilerplate learnt from its pages."""

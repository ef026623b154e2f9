# Elk bedrag van huurtoeslag_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Huurtoeslag, alle bedragen

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 7
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner, vermogensgrens_per_persoon" of "huurtoeslag_bedragen"
    Then output "vermogensgrens_alleen" equals 3739500
    And output "vermogensgrens_partner" equals 7479000
    And output "vermogensgrens_per_persoon" equals 3739500
    # artikel 7.6
    When I evaluate outputs "vrijstelling_inkomen_kind" of "huurtoeslag_bedragen"
    Then output "vrijstelling_inkomen_kind" equals 604200
    # artikel 13
    When I evaluate outputs "maximale_huur, maximale_huur_jongeren" of "huurtoeslag_bedragen"
    Then output "maximale_huur" equals 90007
    And output "maximale_huur_jongeren" equals 47720
    # artikel 13 (leeftijd)
    When I evaluate outputs "leeftijd_gewone_huurgrens" of "huurtoeslag_bedragen"
    Then output "leeftijd_gewone_huurgrens" equals 23
    # artikel 17
    When I evaluate outputs "minimum_inkomensijkpunt_alleen, minimum_inkomensijkpunt_meer, normhuur_bij_ijkpunt, verlaging_alleen, verlaging_meer" of "huurtoeslag_bedragen"
    Then output "minimum_inkomensijkpunt_alleen" equals 2270000
    And output "minimum_inkomensijkpunt_meer" equals 3045000
    And output "normhuur_bij_ijkpunt" equals 23801
    And output "verlaging_alleen" equals 182
    And output "verlaging_meer" equals 363
    # artikel 16
    When I evaluate outputs "opslag_op_normhuur" of "huurtoeslag_bedragen"
    Then output "opslag_op_normhuur" equals -3714
    # artikel 5
    When I evaluate outputs "servicekosten_per_soort" of "huurtoeslag_bedragen"
    Then output "servicekosten_per_soort" equals 1200
    # artikel 19
    When I evaluate outputs "factor_a_alleen, factor_b_alleen, factor_a_meer, factor_b_meer" of "huurtoeslag_bedragen"
    Then output "factor_a_alleen" equals 0.000000438698
    And output "factor_b_alleen" equals 0.000446392665
    And output "factor_a_meer" equals 0.000000298184
    And output "factor_b_meer" equals -0.001382497146
    # artikel 20
    When I evaluate outputs "kwaliteitskortingsgrens, aftoppingsgrens_laag, aftoppingsgrens_hoog" of "huurtoeslag_bedragen"
    Then output "kwaliteitskortingsgrens" equals 47720
    And output "aftoppingsgrens_laag" equals 68296
    And output "aftoppingsgrens_hoog" equals 73193
    # artikel 21
    When I evaluate outputs "deel_tot_aftoppingsgrens, deel_boven_aftoppingsgrens" of "huurtoeslag_bedragen"
    Then output "deel_tot_aftoppingsgrens" equals 0.65
    And output "deel_boven_aftoppingsgrens" equals 0.40

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 7
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner, vermogensgrens_per_persoon" of "huurtoeslag_bedragen"
    Then output "vermogensgrens_alleen" equals 3847900
    And output "vermogensgrens_partner" equals 7695800
    And output "vermogensgrens_per_persoon" equals 3847900
    # artikel 7.6
    When I evaluate outputs "vrijstelling_inkomen_kind" of "huurtoeslag_bedragen"
    Then output "vrijstelling_inkomen_kind" equals 621800
    # artikel 13
    When I evaluate outputs "maximale_huur, maximale_huur_jongeren" of "huurtoeslag_bedragen"
    Then output "maximale_huur" equals 93293
    And output "maximale_huur_jongeren" equals 49820
    # artikel 13 (leeftijd)
    When I evaluate outputs "leeftijd_gewone_huurgrens" of "huurtoeslag_bedragen"
    Then output "leeftijd_gewone_huurgrens" equals 21
    # artikel 17
    When I evaluate outputs "minimum_inkomensijkpunt_alleen, minimum_inkomensijkpunt_meer, normhuur_bij_ijkpunt, verlaging_alleen, verlaging_meer" of "huurtoeslag_bedragen"
    Then output "minimum_inkomensijkpunt_alleen" equals 2342500
    And output "minimum_inkomensijkpunt_meer" equals 3150000
    And output "normhuur_bij_ijkpunt" equals 25249
    And output "verlaging_alleen" equals 182
    And output "verlaging_meer" equals 363
    # artikel 16
    When I evaluate outputs "opslag_op_normhuur" of "huurtoeslag_bedragen"
    Then output "opslag_op_normhuur" equals -4815
    # artikel 20
    When I evaluate outputs "kwaliteitskortingsgrens, aftoppingsgrens_laag, aftoppingsgrens_hoog" of "huurtoeslag_bedragen"
    Then output "kwaliteitskortingsgrens" equals 49820
    And output "aftoppingsgrens_laag" equals 71302
    And output "aftoppingsgrens_hoog" equals 76414
    # artikel 21.2
    When I evaluate outputs "afbouw_alleen, afbouw_meer" of "huurtoeslag_bedragen"
    Then output "afbouw_alleen" equals 0.27
    And output "afbouw_meer" equals 0.22
    # artikel 21
    When I evaluate outputs "deel_tot_aftoppingsgrens, deel_boven_aftoppingsgrens" of "huurtoeslag_bedragen"
    Then output "deel_tot_aftoppingsgrens" equals 0.65
    And output "deel_boven_aftoppingsgrens" equals 0.40

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "vermogensgrens_alleen" of "huurtoeslag_bedragen"
    Then the execution fails with "last in force until 2026-12-31"

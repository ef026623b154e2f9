# Elk bedrag van aow_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: AOW, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 154153
    And output "aow_bruto_gehuwd" equals 104760

  Scenario: 2024-01-01: wat vanaf 1 januari 2024 nog niet is bevestigd
    Given the calculation date is "2024-01-01"
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then the execution fails with "Untranslatable construct"
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2024-07-01: de bedragen vanaf 1 juli 2024
    Given the calculation date is "2024-07-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 156975
    And output "aow_bruto_gehuwd" equals 106747
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then output "vakantie_uitkering_gehuwd" equals 5596

  Scenario: 2024-07-01: wat vanaf 1 juli 2024 nog niet is bevestigd
    Given the calculation date is "2024-07-01"
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 158092
    And output "aow_bruto_gehuwd" equals 108150
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then output "vakantie_uitkering_alleen" equals 10246
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then output "vakantie_uitkering_gehuwd" equals 7318

  Scenario: 2025-07-01: de bedragen vanaf 1 juli 2025
    Given the calculation date is "2025-07-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 161244
    And output "aow_bruto_gehuwd" equals 110397
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then output "vakantie_uitkering_alleen" equals 10039
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then output "vakantie_uitkering_gehuwd" equals 7171

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 163757
    And output "aow_bruto_gehuwd" equals 112212
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then output "vakantie_uitkering_alleen" equals 10655
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then output "vakantie_uitkering_gehuwd" equals 7610

  Scenario: 2026-07-01: de bedragen vanaf 1 juli 2026
    Given the calculation date is "2026-07-01"
    # artikel 9
    When I evaluate outputs "aow_bruto_alleen, aow_bruto_gehuwd" of "aow_bedragen"
    Then output "aow_bruto_alleen" equals 166216
    And output "aow_bruto_gehuwd" equals 113939
    # artikel 29.1.a
    When I evaluate outputs "vakantie_uitkering_alleen" of "aow_bedragen"
    Then output "vakantie_uitkering_alleen" equals 10478
    # artikel 29.1.b
    When I evaluate outputs "vakantie_uitkering_gehuwd" of "aow_bedragen"
    Then output "vakantie_uitkering_gehuwd" equals 7485

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate outputs "aow_bruto_alleen" of "aow_bedragen"
    Then the execution fails with "last in force"

# Wie recht heeft op huurtoeslag: leeftijd, woning, inschrijving, huurgrens en verblijf, en wat er gebeurt als iets onbekend is.
# Bedragen in eurocent. Huur 700,00 en inkomen 20.000, tenzij er iets anders staat.
Feature: Huurtoeslag, voorwaarden

  Background:
    Given parameter "persoon_id" is "anna"

  # Artikel 8.
  Scenario: 17 jaar: geen recht, en verder wordt niets gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 8 en 13 lid 1 onder b: boven 498,20 krijgt wie jonger is dan 21 niets.
  Scenario: 18 geworden op de eerste van de maand: de lage grens geldt
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2008-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 18 geworden na de eerste: pas de maand erna (artikel 5 Awir)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: een minderjarige met een kind telt als meerderjarig (artikel 10 Awir)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2009-01-01    | true                | true                         | true                |
      | cas        | 2026-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2026-03-03          | true          | true             | false                 | geen        | geen              | 2026-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 2009-01-01          | true          | true             | false                 | geen        | geen              | 2026-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: 20 jaar: de lage grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: 21 jaar op de eerste van de maand: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: 2026: 22 jaar: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2003-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  # Artikel 13 lid 1 onder b, tekst van 2025: jonger dan 23.
  Scenario: 2025: 22 jaar, huur boven de lage grens: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: 22 jaar, huur op de lage grens: wel recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 333800

  Scenario: 2025: 22 jaar, een cent boven de lage grens: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 47721     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: 23 jaar op de eerste van de maand: de gewone grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 502500

  # Artikel 13 lid 1 onder a, 2°.
  Scenario: 2025: 22 jaar met een handicap: de gewone grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | true                 |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 502500

  Scenario: 2026: 20 jaar met een handicap: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | true                 |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: 2026: 20 jaar, een medebewoner van 21: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 2005-07-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2005-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: 20 jaar, een onderhuurder van 30 telt niet: de lage grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 1996-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1996-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 5000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: 20 jaar met een kind in huis: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | cas        | 2024-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2024-03-03          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 2005-07-02          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2025: op de maximale huurgrens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 90007     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 598500

  Scenario: 2025: een cent erboven, zonder uitzondering: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 90008     | 0             | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 13 lid 2 onder c en lid 3.
  Scenario: 2025: boven de grens, maar eerder huurtoeslag voor deze woning: tot de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | eerder_huurtoeslag |
      | anna       | huur         | true                | true                      | 95000     | 0             | true               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 598500

  # Artikel 13 lid 2 onder a.
  Scenario: 2025: boven de grens, in een aangepaste woning: tot de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 95000     | 0             | false              | true                    |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 598500

  # Artikel 13 lid 2 onder b.
  Scenario: 2025: boven de grens, acht personen in een woning die daarvoor is bedoeld: tot de grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | k1         | 2018-01-01    | true                | true                         | true                |
      | k2         | 2018-01-01    | true                | true                         | true                |
      | k3         | 2018-01-01    | true                | true                         | true                |
      | k4         | 2018-01-01    | true                | true                         | true                |
      | k5         | 2018-01-01    | true                | true                         | true                |
      | k6         | 2018-01-01    | true                | true                         | true                |
      | k7         | 2018-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
      | k3         | 0                   |
      | k4         | 0                   |
      | k5         | 0                   |
      | k6         | 0                   |
      | k7         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | k1       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k1         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k2       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k2         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k3       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k3         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k4       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k4         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k5       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k5         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k6       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k6         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k7       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k7         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k3      | anna       | true          |
      | k4      | anna       | true          |
      | k5      | anna       | true          |
      | k6      | anna       | true          |
      | k7      | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | eerder_huurtoeslag | woning_voor_acht |
      | anna       | huur         | true                | true                      | 95000     | 0             | false              | true             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 615300

  Scenario: 2025: boven de grens, zeven personen: geen recht
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | k1         | 2018-01-01    | true                | true                         | true                |
      | k2         | 2018-01-01    | true                | true                         | true                |
      | k3         | 2018-01-01    | true                | true                         | true                |
      | k4         | 2018-01-01    | true                | true                         | true                |
      | k5         | 2018-01-01    | true                | true                         | true                |
      | k6         | 2018-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
      | k3         | 0                   |
      | k4         | 0                   |
      | k5         | 0                   |
      | k6         | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | k1       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k1         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k2       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k2         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k3       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k3         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k4       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k4         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k5       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k5         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k6       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k6         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k3      | anna       | true          |
      | k4      | anna       | true          |
      | k5      | anna       | true          |
      | k6      | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | eerder_huurtoeslag | woning_voor_acht | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 95000     | 0             | false              | true             | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: vijftien medebewoners worden allemaal bekeken
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | k1         | 2018-01-01    | true                | true                         | true                |
      | k2         | 2018-01-01    | true                | true                         | true                |
      | k3         | 2018-01-01    | true                | true                         | true                |
      | k4         | 2018-01-01    | true                | true                         | true                |
      | k5         | 2018-01-01    | true                | true                         | true                |
      | k6         | 2018-01-01    | true                | true                         | true                |
      | k7         | 2018-01-01    | true                | true                         | true                |
      | k8         | 2018-01-01    | true                | true                         | true                |
      | k9         | 2018-01-01    | true                | true                         | true                |
      | k10        | 2018-01-01    | true                | true                         | true                |
      | k11        | 2018-01-01    | true                | true                         | true                |
      | k12        | 2018-01-01    | true                | true                         | true                |
      | k13        | 2018-01-01    | true                | true                         | true                |
      | k14        | 2018-01-01    | true                | true                         | true                |
      | k15        | 2018-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | k1         | 0                   |
      | k2         | 0                   |
      | k3         | 0                   |
      | k4         | 0                   |
      | k5         | 0                   |
      | k6         | 0                   |
      | k7         | 0                   |
      | k8         | 0                   |
      | k9         | 0                   |
      | k10        | 0                   |
      | k11        | 0                   |
      | k12        | 0                   |
      | k13        | 0                   |
      | k14        | 0                   |
      | k15        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | k1       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k1         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k2       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k2         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k3       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k3         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k4       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k4         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k5       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k5         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k6       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k6         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k7       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k7         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k8       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k8         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k9       | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k9         | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k10      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k10        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k11      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k11        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k12      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k12        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k13      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k13        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k14      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k14        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | anna       | k15      | kind  | bloed_1      | 2018-01-01          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
      | k15        | anna     | ouder | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2018-01-01                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | k1      | anna       | true          |
      | k2      | anna       | true          |
      | k3      | anna       | true          |
      | k4      | anna       | true          |
      | k5      | anna       | true          |
      | k6      | anna       | true          |
      | k7      | anna       | true          |
      | k8      | anna       | true          |
      | k9      | anna       | true          |
      | k10     | anna       | true          |
      | k11     | anna       | true          |
      | k12     | anna       | true          |
      | k13     | anna       | true          |
      | k14     | anna       | true          |
      | k15     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 95000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 645400

  # Artikel 11 lid 1.
  Scenario: een kamer is geen zelfstandige woning
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | aangewezen_woonvorm |
      | anna       | kamer        | true                | true                      | 70000     | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 11 lid 1 onder b en lid 2.
  Scenario: een kamer in een aangewezen woonvorm telt wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | aangewezen_woonvorm |
      | anna       | kamer        | true                | true                      | 70000     | true                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: een huurwoning zonder eigen keuken of wc telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | aangewezen_woonvorm |
      | anna       | huur         | false               | true                      | 70000     | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort koop
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort inwonend
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | inwonend     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort opvang
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | opvang       |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort inrichting
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | inrichting   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort detentie
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | detentie     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: geen huurder: woningsoort geen
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | geen         |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 9.
  Scenario: niet ingeschreven op het adres: geen recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | false                     | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 1 onder c en artikel 7 lid 2.
  Scenario: wie inwoont en niet op het huurcontract staat, krijgt niets
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | false        |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: staat alleen de toeslagpartner op het contract, dan is er wel recht
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | false        |
      | bram       | 1983-02-11    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
      | i3         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  # Artikel 9 lid 2 Awir.
  Scenario: een partner zonder rechtmatig verblijf sluit uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | false                        | false               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  # Artikel 9 lid 3 Awir.
  Scenario: een volwassen medebewoner zonder rechtmatig verblijf sluit uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: een onderhuurder zonder rechtmatig verblijf sluit niet uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | met_elkaar        | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: onbekend is niet nee: zelfstandige_woning
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: zelfstandige_woning"

  Scenario: onbekend is niet nee: ingeschreven_op_woonadres
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | kale_huur |
      | anna       | huur         | true                | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: ingeschreven_op_woonadres"

  Scenario: onbekend is niet nee: kale_huur
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres |
      | anna       | huur         | true                | true                      |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: kale_huur"

  Scenario: onbekend is niet nee: woning_soort
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: woning_soort"

  Scenario: met een andere volwassene in huis wordt naar het huurcontract gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 1980-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: huurt_woning"

  Scenario: zonder opgave van het inkomen geen bedrag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: inkomsten_opgegeven"

  Scenario: voor 2025 zijn de bedragen niet bevestigd: er is geen versie van de wet
    Given the calculation date is "2024-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "not yet in force"

  Scenario: na 2026 zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "no regulation in force on 2027-01-01"

  Scenario: 2025: te jong, huur precies op de lage grens: naar een handicap wordt niet gevraagd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 333800

  Scenario: 2025: te jong, maar de partner op het adres heeft de leeftijd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | bram       | 1999-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1999-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: te jong, en de partner op het adres ook
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | bram       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 336000

  Scenario: 2025: te jong, en de oudere echtgenoot staat op een ander adres
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | bram       | 1999-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1999-01-01          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2002-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: te jong, en een oudere huisgenoot die er niet staat ingeschreven
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2002-07-02    | true                | true                         | true                | true         |
      | daan       | 1999-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1999-01-01          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2002-07-02          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: te jong, een medebewoner haalt de leeftijd pas na de eerste van de maand
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2002-07-02    | true                | true                         | true                | true         |
      | daan       | 2002-07-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: te jong, een medebewoner heeft de leeftijd op de eerste van de maand
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2002-07-02    | true                | true                         | true                | true         |
      | daan       | 2002-07-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2002-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: te jong, met het kind van een medebewoner in huis: de gewone grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2002-07-02    | true                | true                         | true                | true         |
      | daan       | 2002-07-02    | true                | true                         | true                | false        |
      | cas        | 2024-03-03    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cas      | vriend | geen         | 2024-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | daan     | ouder  | bloed_1      | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | daan       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 509700

  Scenario: 2025: te jong, met een kind dat bij iemand buiten dit adres hoort: de lage grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | eef        | 1990-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | eef        | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 333800

  Scenario: 2025: te jong, met een kind van de partner in huis: de gewone grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | bram       | 2002-07-02    | true                | true                         | true                |
      | cas        | 2024-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | vriend | geen         | 2024-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | vriend | geen         | 2002-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 509700

  Scenario: 2025: te jong, en het kind van de echtgenoot woont met hem op een ander adres
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
      | bram       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2002-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2002-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: te jong, met een kind dat niet in huis hoort: de lage grens
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2002-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | false         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | bewoner_met_handicap | eerder_huurtoeslag | aangepast_voor_handicap |
      | anna       | huur         | true                | true                      | 70000     | 0             | false                | false              | false                   |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: een huisgenoot van 18: naar het huurcontract wordt gevraagd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 2007-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2007-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: huurt_woning"

  Scenario: 2025: een huisgenoot van 17: naar het huurcontract wordt niet gevraagd
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 2007-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2007-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: een huisgenoot die elders woont maakt niet uit voor het huurcontract
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 1980-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 502500

  Scenario: 2025: minderjarig zonder kind op de dag voor de achttiende verjaardag
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2007-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: 18 op de eerste van de maand, lage huur
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2007-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 47720     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 333800

  Scenario: 2025: minderjarig met een kind
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2008-01-01    | true                | true                         | true                |
      | cas        | 2024-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2024-03-03          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 2008-01-01          | true          | true             | false                 | geen        | geen              | 2024-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: koopwoning, ook al is zij zelfstandig
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | koop         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: kamer met eigen keuken en wc is nog geen zelfstandige woning
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | aangewezen_woonvorm |
      | anna       | kamer        | true                | true                      | 70000     | 0             | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: alleen de partner staat op het contract, maar die woont op een ander adres
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | false        |
      | bram       | 1983-02-11    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
      | i3         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: een medebewoner die hier mag verblijven, sluit niet uit
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | false                        | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2025: een medebewoner zonder rechtmatig verblijf van 18 op de eerste van de maand sluit uit
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 2007-07-01    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2007-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: een medebewoner zonder rechtmatig verblijf die na de eerste van de maand 18 wordt, nog niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 2007-07-02    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2007-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 504600

  Scenario: 2026: te jong, huur precies op de lage grens: naar een handicap wordt niet gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49820     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: te jong, maar de partner op het adres heeft de leeftijd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | bram       | 1999-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1999-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: te jong, en de partner op het adres ook
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | bram       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49820     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 357000

  Scenario: 2026: te jong, en de oudere echtgenoot staat op een ander adres
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | bram       | 1999-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1999-01-01          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2005-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: te jong, en een oudere huisgenoot die er niet staat ingeschreven
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 1999-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1999-01-01          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: te jong, een medebewoner haalt de leeftijd pas na de eerste van de maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 2005-07-02    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 357000

  Scenario: 2026: te jong, een medebewoner heeft de leeftijd op de eerste van de maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 2005-07-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2005-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: te jong, met het kind van een medebewoner in huis: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 2005-07-02    | true                | true                         | true                | true         |
      | daan       | 2005-07-02    | true                | true                         | true                | false        |
      | cas        | 2025-03-03    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | cas      | vriend | geen         | 2025-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | daan     | ouder  | bloed_1      | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | daan       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: te jong, met een kind dat bij iemand buiten dit adres hoort: de lage grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | eef        | 1990-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | eef        | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49820     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: te jong, met een kind van de partner in huis: de gewone grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | bram       | 2005-07-02    | true                | true                         | true                |
      | cas        | 2025-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | 2025-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | 2025-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | vriend | geen         | 2025-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | cas        | anna     | vriend | geen         | 2005-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: te jong, en het kind van de echtgenoot woont met hem op een ander adres
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
      | bram       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 2005-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 2005-07-02          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: te jong, met een kind dat niet in huis hoort: de lage grens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2005-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | false         |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | bewoner_met_handicap |
      | anna       | huur         | true                | true                      | 70000     | false                |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: een huisgenoot van 18: naar het huurcontract wordt gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 2008-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2008-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate "heeft_recht_op_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then the execution fails with "Variable not found: huurt_woning"

  Scenario: 2026: een huisgenoot van 17: naar het huurcontract wordt niet gevraagd
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 2008-07-02    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2008-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: een huisgenoot die elders woont maakt niet uit voor het huurcontract
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | daan       | 1980-01-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: 2026: minderjarig zonder kind op de dag voor de achttiende verjaardag
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2008-07-02    |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: 18 op de eerste van de maand, lage huur
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2008-07-01    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49820     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: minderjarig met een kind
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 2009-01-01    | true                | true                         | true                |
      | cas        | 2025-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | cas      | kind  | bloed_1      | 2025-03-03          | true          | true             | false                 | geen        | geen              | 2025-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | ouder | bloed_1      | 2009-01-01          | true          | true             | false                 | geen        | geen              | 2025-03-03                 | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: koopwoning, ook al is zij zelfstandig
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1985-05-20    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | koop         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: kamer met eigen keuken en wc is nog geen zelfstandige woning
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | aangewezen_woonvorm |
      | anna       | kamer        | true                | true                      | 70000     | false               |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: alleen de partner staat op het contract, maar die woont op een ander adres
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | false        |
      | bram       | 1983-02-11    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | true                         | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | false         | false            | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
      | i3         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: een medebewoner die hier mag verblijven, sluit niet uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 1980-01-01    | true                | false                        | true                | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 1980-01-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: een medebewoner zonder rechtmatig verblijf van 18 op de eerste van de maand sluit uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 2008-07-01    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2008-07-01          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: een medebewoner zonder rechtmatig verblijf die na de eerste van de maand 18 wordt, nog niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf | huurt_woning |
      | anna       | 1985-05-20    | true                | true                         | true                | true         |
      | daan       | 2008-07-02    | true                | false                        | false               | false        |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | daan       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | daan     | vriend | geen         | 2008-07-02          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | daan       | anna     | vriend | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | daan       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

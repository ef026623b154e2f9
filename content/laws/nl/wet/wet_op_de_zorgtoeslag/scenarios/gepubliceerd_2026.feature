# De voorbeelden en tabellen die de Dienst Toeslagen en de Belastingdienst zelf publiceren.
# Bedragen in eurocent. Bij elk scenario staat de bron.
Feature: Zorgtoeslag 2026, gepubliceerde bedragen

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: TheAndries rules.md + toeslagbuddy params.js (found-published)
  Scenario: 2026: alleen, inkomen € 40.857, net recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4085700    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 2400

  # Bron: TheAndries rules.md + toeslagbuddy params.js (found-published)
  Scenario: 2026: alleen, inkomen € 40.858, net geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4085800    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Bron: TheAndries rules.md + toeslagbuddy params.js (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 51.142, net recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5114200    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true

  # Bron: TheAndries rules.md + toeslagbuddy params.js (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 51.143, net geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 5114300    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Bron: TheAndries cases/zt-2026-tab-mp-31000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 31.000, € 232 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3100000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 23200

  # Bron: TheAndries cases/zt-2026-tab-mp-31500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 31.500, € 226 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3150000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 22600

  # Bron: TheAndries cases/zt-2026-tab-mp-33000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 33.000, € 209 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3300000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 20900

  # Bron: TheAndries cases/zt-2026-tab-mp-33500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 33.500, € 203 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3350000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 20300

  # Bron: TheAndries cases/zt-2026-tab-mp-34500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 34.500, € 192 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3450000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 19200

  # Bron: TheAndries cases/zt-2026-tab-mp-35000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 35.000, € 186 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3500000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 18600

  # Bron: TheAndries cases/zt-2026-tab-mp-35500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 35.500, € 180 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3550000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 18000

  # Bron: TheAndries cases/zt-2026-tab-mp-36500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 36.500, € 169 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3650000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 16900

  # Bron: TheAndries cases/zt-2026-tab-mp-37000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 37.000, € 163 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3700000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 16300

  # Bron: TheAndries cases/zt-2026-tab-mp-37500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 37.500, € 158 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3750000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 15800

  # Bron: TheAndries cases/zt-2026-tab-mp-38500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 38.500, € 146 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3850000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 14600

  # Bron: TheAndries cases/zt-2026-tab-mp-39000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 39.000, € 140 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3900000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 14000

  # Bron: TheAndries cases/zt-2026-tab-mp-39500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 39.500, € 135 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3950000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 13500

  # Bron: TheAndries cases/zt-2026-tab-mp-40500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 40.500, € 123 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4050000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 12300

  # Bron: TheAndries cases/zt-2026-tab-mp-41000 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 41.000, € 118 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4100000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 11800

  # Bron: TheAndries cases/zt-2026-tab-mp-41500 (Belastingdienst table) (found-published)
  Scenario: 2026: met toeslagpartner, inkomen € 41.500, € 112 per maand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4150000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 11200
